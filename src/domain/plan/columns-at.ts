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
