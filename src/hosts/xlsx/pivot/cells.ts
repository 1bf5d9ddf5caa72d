import type { CellValue } from '../../../domain/grid/grid';
import type { CellFormat, PivotSpec } from '../../../domain/grid/sheet-spec';
import type { Draft, SheetDraft } from '../draft';
import { cellOrBlank, styleFinder } from '../worksheet/cell-style';
import { cellWith } from '../worksheet/content';
import { keyOf } from './items';
import type { Path, PivotLayout } from './layout';
import { headerRows } from './table-xml';
import { pivotWords } from './words';

const font: CellFormat = { fontName: 'Times New Roman', fontSize: 11 };
const head: CellFormat = { bold: true, vertical: 'center', wrap: true };

/** Writes what the pivot table shows into its cells, for viewers that cannot refresh it. */
export function writePivotCells(
  draft: Draft,
  { worksheet }: SheetDraft,
  spec: PivotSpec,
  layout: PivotLayout,
): void {
  const { row: top, column: left } = spec.anchor;
  const styleOf = styleFinder(worksheet);
  const put = (row: number, column: number, value: CellValue, format: CellFormat): void => {
    if (value === null) return;
    const line = worksheet.rows.ensure(top + row);
    const cell = cellOrBlank(line, left + column, styleOf);
    const style = draft.styles.formatted(cell.style, { ...font, ...format });
    line.set(left + column, cellWith({ ...cell, style }, { value }, draft.strings));
  };
  writeHeaders(spec, layout, (row, column, value) => {
    put(row, column, value, { ...head, horizontal: column === 0 ? 'left' : 'center' });
  });
  const header = headerRows(spec);
  layout.lines.forEach((line, index) => {
    const isStrong = line.length < spec.rows.length;
    put(header + index, 0, lineCaption(spec, layout, line), {
      bold: isStrong,
      indent: Math.max(0, line.length - 1),
    });
    layout.columns.forEach((column, at) => {
      const numberFormat = spec.values[column.value]?.numberFormat;
      put(header + index, 1 + at, layout.figure(line, column), {
        bold: isStrong,
        ...(numberFormat === undefined ? {} : { numberFormat }),
      });
    });
  });
}

function writeHeaders(
  spec: PivotSpec,
  layout: PivotLayout,
  put: (row: number, column: number, value: CellValue) => void,
): void {
  const last = headerRows(spec) - 1;
  const rowCaption = spec.rows.join(' / ');
  const [only] = spec.values;
  const [field] = spec.columns;
  put(last, 0, rowCaption);
  if (field === undefined) {
    spec.values.forEach(({ caption }, index) => {
      put(0, 1 + index, caption);
    });
    return;
  }
  if (spec.values.length === 1) put(0, 0, only?.caption ?? null);
  put(0, 1, field);
  const items = layout.items.get(field) ?? [];
  layout.columns.forEach(({ item, value }, index) => {
    const name = item === null ? pivotWords.grandTotal : shown(items[item] ?? null);
    if (value === 0) put(1, 1 + index, name);
    if (last === 2) put(2, 1 + index, spec.values[value]?.caption ?? null);
  });
}

function lineCaption(spec: PivotSpec, layout: PivotLayout, line: Path): string {
  const field = spec.rows[line.length - 1];
  if (field === undefined) return pivotWords.grandTotal;
  return shown(layout.items.get(field)?.[line.at(-1) ?? 0] ?? null);
}

function shown(value: CellValue): string {
  return value === null ? pivotWords.blank : keyOf(value);
}
