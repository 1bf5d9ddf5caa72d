import type { CellValue } from './cell-value';
import type { PivotData, PivotField } from './pivot-table';
import { itemName } from './pivot-table';
import type { PivotLine } from './pivot-lines';

/** The records that a row's and a column's line have in common, less those filtered away. */
export function recordsOf(
  records: readonly CellValue[][],
  axes: readonly { fields: readonly PivotField[]; line: PivotLine }[],
): CellValue[][] {
  return records.filter((record) =>
    axes.every(({ fields, line }) =>
      fields.every((field, depth) => {
        const name = itemName(record[field.column] ?? null);
        if (field.hidden.has(name)) return false;
        return depth >= line.path.length || name === itemName(line.path[depth] ?? null);
      }),
    ),
  );
}

/** What a data field makes of some records; null where there is nothing to say. */
export function summarise(
  records: readonly CellValue[][],
  { field, summary }: PivotData,
): number | null {
  const values = records.map((record) => record[field.column] ?? null);
  const numbers = values.filter((value) => typeof value === 'number');
  const sum = numbers.reduce((total, value) => total + value, 0);
  if (records.length === 0) return null;
  switch (summary) {
    case 'Count': {
      const count = values.filter((value) => value !== null).length;
      return count === 0 ? null : count;
    }
    case 'CountNumbers':
      return numbers.length;
    case 'Sum':
      return sum;
    case 'Average':
      return numbers.length === 0 ? null : sum / numbers.length;
    case 'Max':
      return numbers.length === 0 ? null : Math.max(...numbers);
    case 'Min':
      return numbers.length === 0 ? null : Math.min(...numbers);
  }
}
