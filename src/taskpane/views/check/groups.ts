import { ruleByCode } from '../../../domain/rules/catalogue';
import type { Finding, Severity } from '../../../domain/rules/finding';
import { addressOf, messageOf } from '../../../domain/rules/message';
import { fold } from '../../../domain/text/fold';
import { mapInSteps, type Steps } from '../../../domain/steps';
import type { Locale } from '../../../domain/text/locale';

/** What one rule found. */
export interface RuleGroup {
  readonly code: string;
  readonly severity: Severity;
  readonly title: string;
  readonly why: string;
  readonly findings: readonly Finding[];
}

export interface FindingFilter {
  /** Null: every severity. */
  readonly severity: Severity | null;
  readonly query: string;
}

const order: readonly Severity[] = ['error', 'warning', 'info'];

/** The findings that fit the filter, rule by rule, the gravest first. */
export function ruleGroups(
  findings: readonly Finding[],
  { severity, query }: FindingFilter,
  locale: Locale,
): readonly RuleGroup[] {
  const words = fold(query);
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    if (severity !== null && finding.severity !== severity) continue;
    if (words !== '' && !textOf(finding, locale).includes(words)) continue;
    const group = groups.get(finding.code);
    if (group) group.push(finding);
    else groups.set(finding.code, [finding]);
  }
  return [...groups]
    .map(([code, found]) => ({
      code,
      severity: found[0]?.severity ?? 'info',
      title: ruleByCode(code)?.title[locale] ?? code,
      why: ruleByCode(code)?.why[locale] ?? '',
      findings: found,
    }))
    .sort((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity));
}

/** Makes what findings are searched by, so that the first letter typed need not wait for thousands. */
export function* prepareSearch(findings: readonly Finding[], locale: Locale): Steps<void> {
  yield* mapInSteps(findings, (finding) => textOf(finding, locale));
}

const searched: Readonly<Record<Locale, WeakMap<Finding, string>>> = {
  vi: new WeakMap(),
  en: new WeakMap(),
};

/** What a finding says, folded; of thousands it is made once, not at each key. */
function textOf(finding: Finding, locale: Locale): string {
  const known = searched[locale].get(finding);
  if (known !== undefined) return known;
  const title = ruleByCode(finding.code)?.title[locale] ?? '';
  const text = fold(`${addressOf(finding) ?? ''} ${title} ${messageOf(finding, locale)}`);
  searched[locale].set(finding, text);
  return text;
}
