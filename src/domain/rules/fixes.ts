import type { CellWrite, Edit } from '../grid/edit';
import { catalogue } from './catalogue';
import type { Finding } from './finding';

const order = new Map(catalogue.map((rule, index) => [rule.code, index]));
const repairs = new Map(catalogue.map((rule) => [rule.code, rule.repair]));

/**
 * The safe fixes of all findings as one list of edits, one write a cell: where several rules put the
 * same cell right, their repairs are made one after the other in the catalogue's order.
 *
 * @returns one `write-cells` edit a sheet; none where nothing safe is left to do
 */
export function safeFixes(findings: readonly Finding[]): Edit[] {
  return fixesOf(findings.filter((finding) => finding.fix?.safe));
}

/** Like `safeFixes`, of the findings that the user chose, whether safe or not. */
export function fixesOf(findings: readonly Finding[]): Edit[] {
  const chosen = [...findings].sort((a, b) => (order.get(a.code) ?? 0) - (order.get(b.code) ?? 0));
  const cells = new Map<string, { sheet: string; write: CellWrite }>();
  const others: Edit[] = [];
  for (const finding of chosen) {
    for (const edit of finding.fix?.edits ?? []) {
      if (edit.kind !== 'write-cells') {
        others.push(edit);
        continue;
      }
      for (const write of edit.cells) {
        const key = `${edit.sheet}\n${write.row}\n${write.column}`;
        const before = cells.get(key);
        const composed = before ? compose(before.write, finding) : write;
        if (composed) cells.set(key, { sheet: edit.sheet, write: composed });
      }
    }
  }
  return [...bySheet([...cells.values()]), ...others];
}

/** The second fix on a cell, made on what the first one leaves; null when it no longer applies. */
function compose(first: CellWrite, finding: Finding): CellWrite | null {
  const repair = repairs.get(finding.code);
  if (!repair || !('value' in first.to) || typeof first.to.value !== 'string') return null;
  return { ...first, to: { value: repair(first.to.value, finding.params) } };
}

function bySheet(cells: readonly { sheet: string; write: CellWrite }[]): Edit[] {
  const sheets = new Map<string, CellWrite[]>();
  for (const { sheet, write } of cells) {
    const writes = sheets.get(sheet);
    if (writes) writes.push(write);
    else sheets.set(sheet, [write]);
  }
  return [...sheets].map(([sheet, writes]) => ({ kind: 'write-cells', sheet, cells: writes }));
}
