import type { ColumnMap, Role } from '../plan/plan';
import type { Header } from './header';
import { joinedColumns } from './joined-columns';
import type { JoinedTable, Table } from './table';

/** Tables of one sheet whose columns agree. */
interface Alike {
  readonly columns: ColumnMap;
  readonly labels: Header['labels'];
  readonly tables: readonly Table[];
}

/** Columns of the author's that tracking uses: of these a sheet has one each. */
const followed = ['status', 'progress', 'outcome'] as const satisfies readonly Role[];

/**
 * Makes one plan of a sheet's tables: those whose columns agree have them together, others keep their
 * own. A table stays apart where its state, progress or outcome stand in another column.
 *
 * @param main the table of most tasks
 * @param given the user's own map, which is of every table; those that it does not fit stay apart
 */
export function joinTables(
  main: Table,
  others: readonly Table[],
  given: ColumnMap | undefined,
): { readonly joined: readonly JoinedTable[]; readonly apart: readonly Table[] } {
  let sets: readonly Alike[] = [setOf(main)];
  const apart: Table[] = [];
  for (const table of others) {
    const added = withTable(sets, table);
    if (added) sets = added;
    else if (given === undefined && isFollowedAlike(main, table)) sets = [...sets, setOf(table)];
    else apart.push(table);
  }
  const joined = withOneAnswering(sets)
    .flatMap(({ columns, tables }) =>
      tables.map((table) => ({ ...table, columns: given ?? columns })),
    )
    .sort((a, b) => a.header.top - b.header.top);
  return { joined, apart };
}

function setOf(table: Table): Alike {
  const { header, reading } = table;
  return { columns: reading.columns, labels: header.labels, tables: [table] };
}

/** The sets with a table added to the first that it agrees with; null where it agrees with none. */
function withTable(sets: readonly Alike[], table: Table): readonly Alike[] | null {
  const own = setOf(table);
  for (const [at, set] of sets.entries()) {
    const columns = joinedColumns(set, own);
    if (columns === null) continue;
    const labels = [...set.labels, ...own.labels];
    const both = { columns, labels, tables: [...set.tables, table] };
    return [...sets.slice(0, at), both, ...sets.slice(at + 1)];
  }
  return null;
}

function isFollowedAlike(main: Table, table: Table): boolean {
  return followed.every((role) => main.reading.columns[role] === table.reading.columns[role]);
}

/** Where one table names a lead and another only who carries out, these lead there. */
function withOneAnswering(sets: readonly Alike[]): readonly Alike[] {
  if (sets.every(({ columns }) => columns.lead === undefined)) return sets;
  return sets.map((set) => {
    const { implementer, ...columns } = set.columns;
    return columns.lead !== undefined || implementer === undefined
      ? set
      : { ...set, columns: { ...columns, lead: implementer } };
  });
}
