import type { CellValue } from '../../../domain/grid/grid';
import type { SheetSpec, TableSpec } from '../../../domain/grid/sheet-spec';
import { displayedText } from '../displayed-text';
import type { Draft, SheetDraft } from '../draft';
import { parseXml, type XmlElement } from '../package/xml';
import { Columns } from '../worksheet/columns';
import type { Widths } from './sheet-xml';
import { headers } from './tables';

/** What a sheet that is made anew takes over from the one before. */
export interface Kept {
  readonly widths: Widths;
  /** Filter criteria by table name. */
  readonly filters: ReadonlyMap<string, readonly XmlElement[]>;
  /** The rows that those criteria hide now. */
  readonly hiddenRows: ReadonlySet<number>;
}

/** Column widths that the user may have set, and the filters by value that are on. */
export function keptByUser(draft: Draft, old: SheetDraft, spec: SheetSpec, usual: Widths): Kept {
  const columns = new Columns(old.worksheet);
  const widths = usual.map((width, column) => {
    const set = columns.at(column);
    return set?.get('customWidth') === '1' ? Number(set.get('width') ?? width) : width;
  });
  const filters = new Map<string, readonly XmlElement[]>();
  const hiddenRows = new Set<number>();
  for (const part of draft.partsOf(old.part, 'table')) {
    const root = parseXml(draft.package.text(part) ?? '<none/>');
    const table = spec.tables.find(({ name }) => name === root.get('displayName'));
    if (!table?.showFilter) continue;
    const criteria = keptCriteria(root, table, spec);
    filters.set(table.name, criteria);
    for (const one of criteria) hideRows(one, table, spec, hiddenRows);
  }
  return { widths, filters, hiddenRows };
}

/** The criteria by value, on the columns where their headers stand now. */
function keptCriteria(root: XmlElement, table: TableSpec, spec: SheetSpec): XmlElement[] {
  const before = root.all('tableColumn').map((column) => column.get('name'));
  const now = headers(table, spec);
  return (root.child('autoFilter')?.elements('filterColumn') ?? [])
    .flatMap((criterion) => {
      const name = before[Number(criterion.get('colId') ?? -1)] ?? null;
      const column = name === null ? -1 : now.indexOf(name);
      const byValue = criterion.child('filters');
      if (column < 0 || !byValue || byValue.elements('dateGroupItem').length > 0) return [];
      criterion.set('colId', column);
      return [criterion];
    })
    .sort((a, b) => Number(a.get('colId')) - Number(b.get('colId')));
}

function hideRows(
  criterion: XmlElement,
  { range }: TableSpec,
  spec: SheetSpec,
  hidden: Set<number>,
): void {
  const column = range.left + Number(criterion.get('colId') ?? 0);
  const filters = criterion.child('filters');
  const wanted = new Set(filters?.elements('filter').map((one) => one.get('val')?.toLowerCase()));
  const blank = filters?.get('blank') === '1';
  for (let row = range.top + 1; row <= range.bottom; row += 1) {
    const text = shownText(spec, row, column).toLowerCase();
    if (!(text === '' ? blank : wanted.has(text))) hidden.add(row);
  }
}

function shownText(spec: SheetSpec, row: number, column: number): string {
  const cell = spec.cells[row]?.[column];
  if (!cell) return '';
  const value: CellValue = 'formula' in cell.content ? cell.content.cached : cell.content.value;
  const look = cell.style === undefined ? undefined : spec.styles[cell.style];
  return displayedText(value, look?.numberFormat ?? 'General');
}
