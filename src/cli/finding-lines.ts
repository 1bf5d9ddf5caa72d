import { ruleByCode } from '../domain/rules/catalogue';
import type { Finding, Severity } from '../domain/rules/finding';
import { addressOf, messageOf, severityNames } from '../domain/rules/message';

/** How many sentences of a rule, and cells of a sentence, the report lists before it only counts. */
const listedPerRule = 10;

/** The findings of one sheet by severity and rule, gravest first. */
export function findingLines(findings: readonly Finding[]): string[] {
  if (findings.length === 0) return ['', '  Không thấy điểm nào cần xem lại.'];
  const lines: string[] = [];
  for (const severity of ['error', 'warning', 'info'] satisfies Severity[]) {
    const some = findings.filter((finding) => finding.severity === severity);
    if (some.length === 0) continue;
    lines.push('', `  ${severityNames[severity].vi} (${some.length})`);
    for (const [code, group] of grouped(some, ({ code }) => code)) {
      lines.push(`    ${ruleByCode(code)?.title.vi ?? code} (${group.length})`);
      lines.push(...ruleLines(group));
    }
  }
  return lines;
}

/** A line a sentence: the cells that it is true of, then what it says. */
function ruleLines(findings: readonly Finding[]): string[] {
  const sentences = [...grouped(findings, (finding) => messageOf(finding, 'vi'))];
  const lines = sentences.slice(0, listedPerRule).map(([sentence, group]) => {
    const cells = group.flatMap((finding) => addressOf(finding) ?? []);
    const more = cells.length - listedPerRule;
    const where = cells.slice(0, listedPerRule).join(', ') + (more > 0 ? ` và ${more} ô nữa` : '');
    return `      ${cells.length > 1 ? `${where}: ` : where.padEnd(6)}${sentence}`;
  });
  const more = sentences.length - listedPerRule;
  return more > 0 ? [...lines, `      … và ${more} điểm nữa`] : lines;
}

function grouped(
  findings: readonly Finding[],
  keyOf: (finding: Finding) => string,
): Map<string, Finding[]> {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const group = groups.get(keyOf(finding));
    if (group) group.push(finding);
    else groups.set(keyOf(finding), [finding]);
  }
  return groups;
}
