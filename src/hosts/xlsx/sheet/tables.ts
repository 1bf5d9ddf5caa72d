import { rectAddress } from '../../../domain/grid/address';
import type { SheetSpec, TableSpec } from '../../../domain/grid/sheet-spec';
import type { Draft } from '../draft';
import { contentTypes, namespaces } from '../package/kinds';
import { element, parseXml, type XmlElement } from '../package/xml';
import { refuse } from '../refused';
import type { Worksheet } from '../worksheet/worksheet';

/** The Excel Tables of a sheet, each a part of its own. `filters` are criteria to keep, by table. */
export function putTables(
  draft: Draft,
  part: string,
  worksheet: Worksheet,
  spec: SheetSpec,
  filters: ReadonlyMap<string, readonly XmlElement[]>,
): void {
  const pointers = spec.tables.map((table) => {
    const known = knownTables(draft);
    if (known.names.has(table.name.toLowerCase())) {
      throw refuse('name-taken', `a table is called ${table.name}`, spec.name);
    }
    const root = tableXml(table, spec, known.lastId + 1, filters.get(table.name) ?? []);
    const name = draft.package.freeName('xl/tables/table', '.xml');
    draft.package.setXml(name, root);
    draft.package.contentTypes().set(name, contentTypes.table);
    return element('tablePart', {
      'r:id': draft.package.relationships(part).add('table', name),
    });
  });
  if (pointers.length === 0) return;
  worksheet.add(element('tableParts', { count: pointers.length }, pointers));
}

/** Ids and names of tables must be unique in the workbook, among names too. */
function knownTables(draft: Draft): { lastId: number; names: ReadonlySet<string> } {
  let lastId = 0;
  const names = new Set(draft.workbook.names().map(({ name }) => name.toLowerCase()));
  for (const part of draft.package.names()) {
    if (!/^xl\/tables\/[^/]+\.xml$/u.test(part)) continue;
    const root = parseXml(draft.package.text(part) ?? '<none/>');
    lastId = Math.max(lastId, Number(root.get('id') ?? 0));
    names.add((root.get('displayName') ?? '').toLowerCase());
  }
  return { lastId, names };
}

function tableXml(
  table: TableSpec,
  spec: SheetSpec,
  id: number,
  criteria: readonly XmlElement[],
): XmlElement {
  const ref = rectAddress(table.range);
  const columns = headers(table, spec).map((name, index) =>
    element('tableColumn', { id: index + 1, name: name.replaceAll('\n', '_x000a_') }),
  );
  return element(
    'table',
    {
      xmlns: namespaces.main,
      id,
      name: table.name,
      displayName: table.name,
      ref,
      totalsRowShown: 0,
    },
    [
      ...(table.showFilter ? [element('autoFilter', { ref }, criteria)] : []),
      element('tableColumns', { count: columns.length }, columns),
      element('tableStyleInfo', {
        name: table.style,
        showFirstColumn: 0,
        showLastColumn: 0,
        showRowStripes: 1,
        showColumnStripes: 0,
      }),
    ],
  );
}

/** The header cells of a table, which are its columns' names. */
export function headers({ range }: TableSpec, { cells }: SheetSpec): string[] {
  const names: string[] = [];
  for (let column = range.left; column <= range.right; column += 1) {
    const content = cells[range.top]?.[column]?.content;
    const value = content && 'value' in content ? content.value : null;
    names.push(typeof value === 'string' ? value : `Column${column - range.left + 1}`);
  }
  return names;
}
