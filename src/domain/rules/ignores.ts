import { z } from 'zod';
import type { Finding } from './finding';

/** What the user does not want to see again; kept with the workbook, taken back any time. */
export const ignoreListSchema = z.object({
  /** Codes of rules that are silent for this workbook. */
  rules: z.array(z.string().max(60)).max(200).readonly(),
  /** Keys of single findings (`findingKey`). */
  findings: z.array(z.string().max(300)).max(5000).readonly(),
});
export type IgnoreList = z.infer<typeof ignoreListSchema>;

export const nothingIgnored: IgnoreList = { rules: [], findings: [] };

const longestKey = 300;

/**
 * What a finding is about, not where it stands: the rule, the task, the words found. It survives
 * inserted rows and columns, sorting and re-running, and ends when the cell says something else.
 */
export function findingKey({ code, sheet, taskId, params }: Finding): string {
  const words = Object.entries(params)
    .filter(([, value]) => typeof value === 'string')
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => `${name}=${value}`);
  return [code, sheet, taskId ?? '', ...words].join('|').slice(0, longestKey);
}

/** Hides one finding. */
export function ignoreFinding(list: IgnoreList, finding: Finding): IgnoreList {
  const key = findingKey(finding);
  return list.findings.includes(key) ? list : { ...list, findings: [...list.findings, key] };
}

/** Hides all that a rule finds in this workbook. */
export function ignoreRule(list: IgnoreList, code: string): IgnoreList {
  return list.rules.includes(code) ? list : { ...list, rules: [...list.rules, code] };
}

/** Shows one finding again. */
export function heedFinding(list: IgnoreList, finding: Finding): IgnoreList {
  const key = findingKey(finding);
  return { ...list, findings: list.findings.filter((ignored) => ignored !== key) };
}

/** Shows a rule's findings again, those hidden one by one too. */
export function heedRule(list: IgnoreList, code: string): IgnoreList {
  return {
    rules: list.rules.filter((ignored) => ignored !== code),
    findings: list.findings.filter((key) => !key.startsWith(`${code}|`)),
  };
}

/** Parts findings into those to show and those the user has put aside. */
export function heeded(
  findings: readonly Finding[],
  list: IgnoreList,
): { readonly shown: readonly Finding[]; readonly ignored: readonly Finding[] } {
  const rules = new Set(list.rules);
  const keys = new Set(list.findings);
  // A key begins with its rule: only of such findings is it worth making.
  const codes = new Set(list.findings.map((key) => key.split('|', 1)[0]));
  const shown: Finding[] = [];
  const ignored: Finding[] = [];
  for (const finding of findings) {
    const isIgnored =
      rules.has(finding.code) || (codes.has(finding.code) && keys.has(findingKey(finding)));
    (isIgnored ? ignored : shown).push(finding);
  }
  return { shown, ignored };
}
