import { rectAddress } from '../../../domain/grid/address';
import type { PivotSpec } from '../../../domain/grid/sheet-spec';
import { namespaces } from '../package/kinds';
import { element, type XmlElement } from '../package/xml';
import type { Styles } from '../styles/styles';
import { oldestVersion, pivotVersion } from './cache-xml';
import type { PivotCache } from './cache';
import { keyOf, type PivotSource } from './items';
import type { FigureColumn, Path, PivotLayout } from './layout';
import { pivotWords } from './words';

/** Rows above the first figures: a line for the column field, one for its items, one for values. */
export function headerRows({ columns, values }: PivotSpec): number {
  if (columns.length === 0) return 1;
  return values.length > 1 ? 3 : 2;
}

/** The pivot table's definition: which field goes where, and what Excel shows before refreshing. */
export function pivotTableXml(
  spec: PivotSpec,
  cache: PivotCache,
  layout: PivotLayout,
  styles: Styles,
): XmlElement {
  const { source } = cache;
  return element('pivotTableDefinition', attributesOf(spec, cache.id), [
    locationOf(spec, layout),
    list(
      'pivotFields',
      source.fields.map((field) => pivotField(field, spec, layout, cache)),
    ),
    list(
      'rowFields',
      spec.rows.map((field) => fieldXml(source.fields.indexOf(field))),
    ),
    list('rowItems', rowItems(layout.lines)),
    ...columnFields(spec, source),
    list('colItems', columnItems(spec, layout.columns)),
    list(
      'dataFields',
      spec.values.map(({ field, caption, summary, numberFormat }) =>
        element('dataField', {
          // A caption must differ from every field's name.
          name: source.fields.includes(caption) ? `${caption} ` : caption,
          fld: source.fields.indexOf(field),
          subtotal: summary === 'sum' ? null : summary,
          baseField: 0,
          baseItem: 0,
          numFmtId: numberFormat === undefined ? null : styles.numberFormatId(numberFormat),
        }),
      ),
    ),
    formats(spec, source, styles),
    element('pivotTableStyleInfo', {
      name: 'PivotStyleMedium2',
      showRowHeaders: 1,
      showColHeaders: 1,
      showRowStripes: 0,
      showColStripes: 0,
      showLastColumn: 1,
    }),
  ]);
}

/** Looks that Excel lays on again each time it draws the table: the font of documents, names that wrap. */
function formats({ columns }: PivotSpec, { fields }: PivotSource, styles: Styles): XmlElement {
  const font = '<dxf><font><sz val="11"/><name val="Times New Roman"/></font></dxf>';
  const wrapped = '<dxf><alignment horizontal="center" vertical="center" wrapText="1"/></dxf>';
  const area = (attributes: Record<string, string | number>, children: XmlElement[] = []) =>
    element('pivotArea', { ...attributes, fieldPosition: 0 }, children);
  const names = { dataOnly: 0, labelOnly: 1 };
  const format = (dxf: string, pivotArea: XmlElement): XmlElement =>
    element('format', { dxfId: styles.dxf(dxf) }, [pivotArea]);
  return list('formats', [
    format(font, area({ type: 'all', dataOnly: 0, outline: 0 })),
    ...columns.map((column) => {
      const reference = element('reference', { field: fields.indexOf(column), count: 0 });
      return format(wrapped, area(names, [list('references', [reference])]));
    }),
    format(wrapped, area({ ...names, grandCol: 1, outline: 0 })),
  ]);
}

function attributesOf(spec: PivotSpec, cacheId: number): Record<string, string | number> {
  const off = ['Number', 'Border', 'Font', 'Pattern', 'Alignment'];
  return {
    xmlns: namespaces.main,
    name: spec.name,
    cacheId,
    ...Object.fromEntries(off.map((kind) => [`apply${kind}Formats`, 0])),
    applyWidthHeightFormats: 1,
    dataCaption: pivotWords.values,
    grandTotalCaption: pivotWords.grandTotal,
    updatedVersion: pivotVersion,
    minRefreshableVersion: oldestVersion,
    itemPrintTitles: 1,
    createdVersion: pivotVersion,
    indent: 0,
    outline: 1,
    outlineData: 1,
    multipleFieldFilters: 0,
    rowHeaderCaption: spec.rows.join(' / '),
    colHeaderCaption: spec.columns.join(' / '),
  };
}

function locationOf(spec: PivotSpec, { lines, columns }: PivotLayout): XmlElement {
  const { row, column } = spec.anchor;
  const header = headerRows(spec);
  return element('location', {
    ref: rectAddress({
      top: row,
      left: column,
      bottom: row + header + lines.length - 1,
      right: column + columns.length,
    }),
    firstHeaderRow: spec.columns.length === 0 && spec.values.length > 1 ? 0 : 1,
    firstDataRow: header,
    firstDataCol: 1,
  });
}

/** A field's items in the order shown, each naming its value in the cache. */
function pivotField(
  field: string,
  spec: PivotSpec,
  layout: PivotLayout,
  { shared }: PivotCache,
): XmlElement {
  const axis = spec.rows.includes(field)
    ? 'axisRow'
    : spec.columns.includes(field)
      ? 'axisCol'
      : null;
  const dataField = spec.values.some((value) => value.field === field) ? 1 : null;
  if (axis === null) return element('pivotField', { dataField, showAll: 0 });
  const items = (layout.items.get(field) ?? []).map((value) =>
    element('item', {
      n: value === null ? pivotWords.blank : null,
      x: shared.get(field)?.get(keyOf(value))?.index ?? 0,
    }),
  );
  return element('pivotField', { axis, dataField, showAll: 0 }, [
    list('items', [...items, element('item', { t: 'default' })]),
  ]);
}

function rowItems(lines: readonly Path[]): XmlElement[] {
  return lines.map((line) => {
    if (line.length === 0) return element('i', { t: 'grand' }, [element('x')]);
    return element('i', { r: line.length > 1 ? line.length - 1 : null }, [
      indexXml(line.at(-1) ?? 0),
    ]);
  });
}

/** Field −2 stands for the values themselves, side by side. */
function columnFields({ columns, values }: PivotSpec, source: PivotSource): XmlElement[] {
  const fields = [
    ...columns.map((field) => source.fields.indexOf(field)),
    ...(values.length > 1 ? [-2] : []),
  ];
  return fields.length === 0 ? [] : [list('colFields', fields.map(fieldXml))];
}

function columnItems(
  { columns, values }: PivotSpec,
  figures: readonly FigureColumn[],
): XmlElement[] {
  if (columns.length === 0 && values.length === 1) return [element('i')];
  return figures.map(({ item, value }) => {
    const i = value === 0 ? null : value;
    if (columns.length === 0) return element('i', { i }, [indexXml(value)]);
    if (item === null) return element('i', { t: 'grand', i }, [element('x')]);
    if (values.length === 1) return element('i', {}, [indexXml(item)]);
    return value === 0
      ? element('i', {}, [indexXml(item), element('x')])
      : element('i', { r: 1, i }, [indexXml(value)]);
  });
}

function indexXml(index: number): XmlElement {
  return element('x', { v: index === 0 ? null : index });
}

function fieldXml(x: number): XmlElement {
  return element('field', { x });
}

function list(name: string, entries: readonly XmlElement[]): XmlElement {
  return element(name, { count: entries.length }, entries);
}
