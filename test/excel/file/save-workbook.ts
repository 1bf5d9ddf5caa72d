import ExcelJS from 'exceljs';
import type { Workbook } from '../model/workbook';
import type { CellStyle, Line } from '../model/cell-style';
import { CellError } from '../model/cell-value';
import type { Cell } from '../model/cell';
import { formatArea } from '../model/area';
import type { PageLayout } from '../model/page-layout';
import type { Worksheet } from '../model/worksheet';
import { withCustomXml } from './custom-xml';
import { withNames } from './names';

const PIXELS = 4 / 3;
const STATE = { Visible: 'visible', Hidden: 'hidden', VeryHidden: 'veryHidden' } as const;

/**
 * The workbook as an .xlsx file: values, formulas, looks, sizes, merges, names, freezing, filters,
 * the page's layout with its headers and footers, custom XML. Charts, PivotTables, tables, conditional formats, rules for input and
 * comments stay behind.
 */
export async function saveWorkbook(book: Workbook): Promise<Buffer> {
  book.calculator.refresh();
  const file = new ExcelJS.Workbook();
  for (const sheet of book.sheets) writeSheet(file.addWorksheet(sheet.name), sheet);
  file.views = [
    {
      x: 0,
      y: 0,
      width: 20_000,
      height: 12_000,
      firstSheet: 0,
      visibility: 'visible',
      activeTab: book.activeSheet.position,
    },
  ];
  const written = new Uint8Array(await file.xlsx.writeBuffer());
  return Buffer.from(withCustomXml(book, withNames(book, written)));
}

function writeSheet(target: ExcelJS.Worksheet, sheet: Worksheet): void {
  target.state = STATE[sheet.visibility];
  if (sheet.tabColor !== '') target.properties.tabColor = { argb: argb(sheet.tabColor) };
  const styles = new Map<CellStyle, Partial<ExcelJS.Style>>();
  for (const { row, column, cell } of sheet.cells.all()) {
    const written = target.getCell(row + 1, column + 1);
    written.value = contentOf(cell);
    const style = styles.get(cell.style) ?? styleFor(cell.style);
    styles.set(cell.style, style);
    written.style = style;
  }
  for (const [row, { size, hidden, filtered }] of sheet.rows.entries()) {
    const line = target.getRow(row + 1);
    if (size !== null) line.height = size;
    line.hidden = hidden || filtered;
  }
  for (const [column, { size, hidden }] of sheet.columns.entries()) {
    const line = target.getColumn(column + 1);
    if (size !== null) line.width = (size * PIXELS - 5) / 7;
    line.hidden = hidden;
  }
  for (const { area } of sheet.merges) target.mergeCells(formatArea(area));
  if (sheet.filter.area) target.autoFilter = formatArea(sheet.filter.area);
  writeView(target, sheet);
  writePage(target, sheet);
}

function writeView(target: ExcelJS.Worksheet, { freeze, showGridlines }: Worksheet): void {
  const isFrozen = freeze.rows + freeze.columns > 0;
  target.views = [
    isFrozen
      ? {
          state: 'frozen',
          xSplit: freeze.columns,
          ySplit: freeze.rows,
          showGridLines: showGridlines,
        }
      : { state: 'normal', showGridLines: showGridlines },
  ];
}

/** Margins in a file are inches; here points. */
const INCH = 72;

function writePage(target: ExcelJS.Worksheet, { pageLayout }: Worksheet): void {
  const { zoom, printArea, titleRows } = pageLayout;
  Object.assign(target.pageSetup, {
    orientation: pageLayout.orientation.toLowerCase(),
    horizontalCentered: pageLayout.centerHorizontally,
    margins: {
      left: pageLayout.leftMargin / INCH,
      right: pageLayout.rightMargin / INCH,
      top: pageLayout.topMargin / INCH,
      bottom: pageLayout.bottomMargin / INCH,
      header: pageLayout.headerMargin / INCH,
      footer: pageLayout.footerMargin / INCH,
    },
    ...('horizontalFitToPages' in zoom && {
      fitToPage: true,
      fitToWidth: zoom['horizontalFitToPages'],
      fitToHeight: zoom['verticalFitToPages'] ?? 0,
    }),
    ...(printArea.length > 0 && { printArea: printArea.map(formatArea).join('&&') }),
    ...(titleRows && { printTitlesRow: formatArea(titleRows) }),
  });
  writeHeaders(target, pageLayout);
  for (const start of pageLayout.rowBreaks) target.getRow(start).addPageBreak();
}

/** Those of all pages; a first page that has its own has none. */
function writeHeaders(target: ExcelJS.Worksheet, { headerFooter, headerState }: PageLayout): void {
  const { leftHeader, centerHeader, rightHeader } = headerFooter;
  const { leftFooter, centerFooter, rightFooter } = headerFooter;
  target.headerFooter.oddHeader = threeParts(leftHeader, centerHeader, rightHeader);
  target.headerFooter.oddFooter = threeParts(leftFooter, centerFooter, rightFooter);
  target.headerFooter.differentFirst = headerState.startsWith('First');
}

/** The parts as a file has them in one text, each after its mark; ECMA-376 §18.3.1.39. */
function threeParts(left: string, center: string, right: string): string {
  const marked = { '&L': left, '&C': center, '&R': right };
  return Object.entries(marked)
    .flatMap(([mark, text]) => (text === '' ? [] : [mark + text]))
    .join('');
}

function contentOf(cell: Cell): ExcelJS.CellValue {
  const { formula, value } = cell;
  const plain =
    value instanceof CellError ? { error: value.code as ExcelJS.CellErrorValue['error'] } : value;
  if (formula === null) return plain;
  return { formula: formula.slice(1), ...(plain !== null && { result: plain }) };
}

const argb = (color: string): string => `FF${color.slice(1)}`;

function styleFor(style: CellStyle): Partial<ExcelJS.Style> {
  const { font, fill, borders } = style;
  return {
    numFmt: style.numberFormat,
    font: {
      name: font.name,
      size: font.size,
      bold: font.bold,
      italic: font.italic,
      underline: font.underline !== 'None',
      strike: font.strikethrough,
      color: { argb: argb(font.color) },
    },
    ...(fill !== null && {
      fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: argb(fill) } },
    }),
    border: Object.fromEntries(
      (['top', 'bottom', 'left', 'right'] as const).flatMap((edge) => {
        const line = borders[edge];
        return line ? [[edge, { style: lineStyle(line), color: { argb: argb(line.color) } }]] : [];
      }),
    ),
    alignment: {
      ...(style.horizontal !== 'General' && { horizontal: HORIZONTAL[style.horizontal] }),
      vertical: VERTICAL[style.vertical],
      wrapText: style.wrap,
      indent: style.indent,
    },
    protection: { locked: style.locked, hidden: style.formulaHidden },
  };
}

const HORIZONTAL = {
  Left: 'left',
  Center: 'center',
  Right: 'right',
  Fill: 'fill',
  Justify: 'justify',
  CenterAcrossSelection: 'centerContinuous',
  Distributed: 'distributed',
} as const;

const VERTICAL = {
  Top: 'top',
  Center: 'middle',
  Bottom: 'bottom',
  Justify: 'justify',
  Distributed: 'distributed',
} as const;

function lineStyle({ style, weight }: Line): ExcelJS.BorderStyle {
  if (style === 'Double') return 'double';
  if (style === 'Dot') return 'dotted';
  if (style === 'Dash') return weight === 'Medium' ? 'mediumDashed' : 'dashed';
  return ({ Hairline: 'hair', Thin: 'thin', Medium: 'medium', Thick: 'thick' } as const)[weight];
}
