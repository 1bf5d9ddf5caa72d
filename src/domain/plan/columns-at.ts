import type { ColumnMap, Plan, TableColumns } from './plan';

type Tables = Pick<Plan, 'columns' | 'otherColumns' | 'headerRows'>;

/**
 * The header and the columns that hold in a row: those of the plan, or of the further table that the
 * row is in.
 *
 * @param row 0-based, any row of the sheet
 */
export function tableAt(plan: Tables, row: number): Pick<TableColumns, 'headerRows' | 'columns'> {
  const further = plan.otherColumns?.find(
    ({ headerRows, bottom }) => row >= (headerRows[0] ?? Infinity) && row <= bottom,
  );
  return further ?? plan;
}

/** The column of each role in a row; see `tableAt`. */
export function columnsAt(plan: Tables, row: number): ColumnMap {
  return tableAt(plan, row).columns;
}

/** The header rows at which the sheet goes over to other columns: a further table begins there, no page. */
export function tableStarts(plan: Tables & Pick<Plan, 'rows'>): ReadonlySet<number> {
  const headers = plan.rows.filter(({ kind }) => kind === 'header').map(({ row }) => row);
  const changes = headers.filter((row, at) => {
    const before = headers[at - 1];
    return before !== undefined && tableAt(plan, row) !== tableAt(plan, before);
  });
  return new Set(changes);
}
