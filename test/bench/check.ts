import type { Grid } from '../../src/domain/grid/grid';
import { catalogue } from '../../src/domain/rules/catalogue';
import type { Finding } from '../../src/domain/rules/finding';
import { cleanSheets, faults, findingsIn, isFound, plantings } from '../seeded/plant';

/**
 * Plants each rule's fault into the clean fixtures and prints how many are found (recall), and how
 * often a rule speaks up at a cell where another rule's fault was planted and nothing stood before.
 */
async function main(): Promise<void> {
  const perRule = 24;
  const sheets = await cleanSheets();
  const baseline = new Map(
    sheets.map((sheet) => [
      sheet,
      new Set(
        findingsIn({ grid: sheet.grid, at: null }).map((finding) => keyOf(finding, sheet.grid)),
      ),
    ]),
  );
  const alarms = new Map<string, number>();
  const lines: string[] = [];
  let planted = 0;
  let found = 0;
  for (const { code } of catalogue) {
    const tries = plantings(code, sheets, perRule);
    const missed: string[] = [];
    for (const { sheet, planted: fault } of tries) {
      const findings = findingsIn(fault);
      if (!isFound(code, fault, findings)) missed.push(describe(fault.at));
      for (const finding of findings) {
        const known = finding.code === code || baseline.get(sheet)?.has(keyOf(finding, fault.grid));
        if (!known) alarms.set(finding.code, (alarms.get(finding.code) ?? 0) + 1);
      }
    }
    planted += tries.length;
    found += tries.length - missed.length;
    const recall = tries.length === 0 ? '—' : percent(tries.length - missed.length, tries.length);
    const over = new Set(tries.map(({ sheet }) => sheet)).size;
    lines.push(
      `${code.padEnd(26)}${String(tries.length).padStart(4)}${String(over).padStart(7)}${recall.padStart(9)}  ${missed.slice(0, 4).join(' ')}`,
    );
  }
  const print = (text: string): void => {
    process.stdout.write(`${text}\n`);
  };
  print(`${'rule'.padEnd(26)} set sheets   recall  missed at`);
  lines.forEach(print);
  print(`\nall: ${found} of ${planted} found (${percent(found, planted)})`);
  print('\nfindings of other rules beside a planted fault, and not there without it:');
  for (const [code, count] of [...alarms].sort(([, a], [, b]) => b - a))
    print(`  ${code.padEnd(26)}${count}`);
  const missing = catalogue.filter(({ code }) => !(code in faults)).map(({ code }) => code);
  if (missing.length > 0) print(`\nnot planted: ${missing.join(', ')}`);
}

/** What a finding is about, wherever its row has moved to: the rule, and the words of cell and row. */
function keyOf({ code, row, column }: Finding, grid: Grid): string {
  if (row === null) return code;
  const longest = [...(grid.texts[row] ?? [])].sort((a, b) => b.length - a.length)[0] ?? '';
  return `${code}|${grid.texts[row]?.[column ?? 0] ?? ''}|${longest}`;
}

function percent(part: number, whole: number): string {
  return `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;
}

function describe(at: { row: number; column: number } | null): string {
  return at ? `r${at.row + 1}c${at.column + 1}` : 'sheet';
}

await main();
