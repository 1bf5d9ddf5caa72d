import { cellAddress, rectAddress } from '../../../domain/grid/address';
import type { SheetSpec } from '../../../domain/grid/sheet-spec';
import { namespaces } from '../package/kinds';
import { declaration, element, type XmlElement } from '../package/xml';
import type { SharedStrings } from '../package/shared-strings';
import { argb } from '../styles/look';
import type { Styles } from '../styles/styles';
import { blankCell, cellXml } from '../worksheet/cell';
import { cellWith } from '../worksheet/content';

/** The widths that a sheet's columns get, as the file counts them; null leaves Excel's own. */
export type Widths = readonly (number | null)[];

/** The worksheet of a spec: cells, looks, sizes, merges, frozen panes. The rest is added to it. */
export function sheetXml(
  spec: SheetSpec,
  widths: Widths,
  hiddenRows: ReadonlySet<number>,
  styles: Styles,
  strings: SharedStrings,
): string {
  const width = spec.cells.reduce((most, row) => Math.max(most, row.length), 0);
  const parts = [
    sheetProperties(spec),
    element('dimension', {
      ref: rectAddress({
        top: 0,
        left: 0,
        bottom: Math.max(0, spec.cells.length - 1),
        right: Math.max(0, width - 1),
      }),
    }),
    element('sheetViews', {}, [view(spec)]),
    element('sheetFormatPr', { defaultRowHeight: 15 }),
    ...columns(spec, widths),
    rows(spec, hiddenRows, styles, strings),
    ...merges(spec),
  ];
  const open = `<worksheet xmlns="${namespaces.main}" xmlns:r="${namespaces.relationships}">`;
  return `${declaration}${open}${parts.join('')}</worksheet>`;
}

function sheetProperties({ tabColor }: SheetSpec): string {
  if (tabColor === null) return '';
  return element('sheetPr', {}, [element('tabColor', { rgb: argb(tabColor) })]).toString();
}

function view({ showGridlines, freeze }: SheetSpec): XmlElement {
  const frozen = freeze !== null && freeze.rows + freeze.columns > 0 ? pane(freeze) : [];
  return element(
    'sheetView',
    { showGridLines: showGridlines ? null : 0, workbookViewId: 0 },
    frozen,
  );
}

function pane({ rows: down, columns: across }: { rows: number; columns: number }): XmlElement[] {
  const name = down === 0 ? 'topRight' : across === 0 ? 'bottomLeft' : 'bottomRight';
  return [
    element('pane', {
      xSplit: across || null,
      ySplit: down || null,
      topLeftCell: cellAddress(down, across),
      activePane: name,
      state: 'frozen',
    }),
    element('selection', { pane: name }),
  ];
}

function columns({ hiddenColumns }: SheetSpec, widths: Widths): XmlElement[] {
  const count = Math.max(widths.length, ...hiddenColumns.map((column) => column + 1));
  const cols: XmlElement[] = [];
  for (let column = 0; column < count; column += 1) {
    const width = widths[column] ?? null;
    const hidden = hiddenColumns.includes(column);
    if (width === null && !hidden) continue;
    cols.push(
      element('col', {
        min: column + 1,
        max: column + 1,
        width: width ?? 9.140625,
        customWidth: width === null ? null : 1,
        hidden: hidden ? 1 : null,
      }),
    );
  }
  return cols.length === 0 ? [] : [element('cols', {}, cols)];
}

function rows(
  spec: SheetSpec,
  hiddenRows: ReadonlySet<number>,
  styles: Styles,
  strings: SharedStrings,
): string {
  const indexes = new Map(
    Object.entries(spec.styles).map(([name, look]) => [name, styles.formatted(0, look)]),
  );
  const heights = Object.keys(spec.rowHeights).map(Number);
  const count = heights.reduce((most, row) => Math.max(most, row + 1), spec.cells.length);
  const lines: string[] = [];
  for (let row = 0; row < count; row += 1) {
    const cells = (spec.cells[row] ?? []).flatMap((cell, column) => {
      if (!cell) return [];
      const style = cell.style === undefined ? 0 : (indexes.get(cell.style) ?? 0);
      return [cellXml(row, cellWith(blankCell(column, style), cell.content, strings))];
    });
    const height = spec.rowHeights[row];
    if (cells.length === 0 && height === undefined) continue;
    const size = height === undefined ? '' : ` ht="${height}" customHeight="1"`;
    const hidden = hiddenRows.has(row) ? ' hidden="1"' : '';
    lines.push(`<row r="${row + 1}"${size}${hidden}>${cells.join('')}</row>`);
  }
  return `<sheetData>${lines.join('')}</sheetData>`;
}

function merges(spec: SheetSpec): XmlElement[] {
  if (spec.merges.length === 0) return [];
  const cells = spec.merges.map((rect) => element('mergeCell', { ref: rectAddress(rect) }));
  return [element('mergeCells', { count: cells.length }, cells)];
}
