import type { ColumnMap, Group } from '../plan/plan';
import { papiDimension } from './papi';
import type { BodyRow } from './row-kinds';

/** The column of the dimensions, where its header says only "Nội dung" or "Tiêu chí": its cells name them. */
export function byDimension(columns: ColumnMap, rows: readonly BodyRow[]): ColumnMap {
  const { component, ...others } = columns;
  if (component === undefined || columns.dimension !== undefined) return columns;
  const cells = rows.flatMap(({ facts, kind }) =>
    kind === 'task' ? (facts.own.component ?? []) : [],
  );
  const named = cells.filter((cell) => papiDimension(cell) !== null);
  return named.length > cells.length * 0.6 ? { ...others, dimension: component } : columns;
}

/** Without ordinals the first column holds the dimensions as headings and the components below them. */
export function withDimension(columns: ColumnMap, groups: readonly Group[]): ColumnMap {
  const { component } = columns;
  if (component === undefined || columns.dimension !== undefined || columns.ordinal !== undefined)
    return columns;
  return groups.some(({ dimension }) => dimension !== null)
    ? { ...columns, dimension: component }
    : columns;
}
