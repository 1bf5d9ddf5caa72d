import type { ColumnMap, Role } from '../plan/plan';
import type { Header } from './header';

/** A table's columns, and every column that its header names. */
interface Columns {
  readonly labels: Header['labels'];
  readonly columns: ColumnMap;
}

/** Who answers is called the lead in one annex and the implementer in the next. */
const alike: Readonly<Partial<Record<Role, Role>>> = { lead: 'implementer', implementer: 'lead' };

/**
 * One map of columns for two tables of a sheet; null where it would be untrue of one of them: a column
 * that plays a role in either must play the same in the other, or have no heading there.
 */
export function joinedColumns(first: Columns, further: Columns): ColumnMap | null {
  const own = inRolesOf(first.columns, further.columns);
  if (!agrees(first, own) || !agrees({ ...further, columns: own }, first.columns)) return null;
  return { ...own, ...first.columns };
}

function agrees({ labels, columns }: Columns, others: ColumnMap): boolean {
  return entries(others).every(([role, column]) => {
    const here = columns[role];
    return here === undefined ? !labels.some((label) => label.column === column) : here === column;
  });
}

function inRolesOf(first: ColumnMap, further: ColumnMap): ColumnMap {
  const renamed = entries(further).map(([role, column]): readonly [Role, number] => {
    const other = alike[role];
    const takes = other !== undefined && first[other] === column && further[other] === undefined;
    return [takes ? other : role, column];
  });
  return Object.fromEntries(renamed);
}

function entries(columns: ColumnMap): [Role, number][] {
  return Object.entries(columns) as [Role, number][];
}
