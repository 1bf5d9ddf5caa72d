import type { CellValue } from './cell-value';
import { itemName } from './pivot-table';
import type { PivotField } from './pivot-table';

/** One line of an axis: the items that its records have in common, and what it stands for. */
export interface PivotLine {
  /** An item for each field from the outermost; fewer than all for a group or a total. */
  readonly path: readonly CellValue[];
  readonly kind: 'leaf' | 'group' | 'subtotal' | 'grand';
}

export interface LineOptions {
  /** A line of its own above the items of each group. */
  readonly groupLines: boolean;
  /** A line with the group's total below its items. */
  readonly subtotals: boolean;
  readonly grandTotal: boolean;
}

/** The lines of one axis for the records, in order. */
export function axisLines(
  fields: readonly PivotField[],
  records: readonly CellValue[][],
  options: LineOptions,
): PivotLine[] {
  if (fields.length === 0) return [{ path: [], kind: 'leaf' }];
  const lines = below([], fields, records, options);
  return options.grandTotal ? [...lines, { path: [], kind: 'grand' }] : lines;
}

function below(
  path: readonly CellValue[],
  fields: readonly PivotField[],
  records: readonly CellValue[][],
  options: LineOptions,
): PivotLine[] {
  const [field, ...inner] = fields;
  if (!field) return [{ path, kind: 'leaf' }];
  return field.items.flatMap((item): PivotLine[] => {
    const name = itemName(item);
    const own = records.filter((record) => itemName(record[field.column] ?? null) === name);
    if (own.length === 0 || field.hidden.has(name)) return [];
    const next = [...path, item];
    const lines = below(next, inner, own, options);
    if (inner.length === 0) return lines;
    return [
      ...(options.groupLines ? [{ path: next, kind: 'group' } as const] : []),
      ...lines,
      ...(options.subtotals && field.hasSubtotals
        ? [{ path: next, kind: 'subtotal' } as const]
        : []),
    ];
  });
}
