import type { Worksheet } from '../model/worksheet';
import { chartView } from './chart-view';
import { PIXELS } from './pixels';
import type { BookView, SheetView } from './view';
import type { Workbook } from '../model/workbook';

/** Rows and columns that a page shows beyond the used ones, and at least. */
const BEYOND = { rows: 40, columns: 6 };
const LEAST = { rows: 100, columns: 20 };

export function bookView(book: Workbook): BookView {
  return {
    name: book.name,
    active: book.activeSheet.id,
    sheets: book.sheets
      .filter(({ visibility }) => visibility === 'Visible')
      .map(({ id, name, tabColor, protection }) => ({
        id,
        name,
        color: tabColor,
        isProtected: protection !== null,
      })),
  };
}

export function sheetView(sheet: Worksheet): SheetView {
  const used = sheet.used(false);
  const rows = Math.max(LEAST.rows, (used?.bottom ?? 0) + BEYOND.rows);
  const columns = Math.max(LEAST.columns, (used?.right ?? 0) + BEYOND.columns);
  const pixels = (points: number): number => Math.round(points * PIXELS);
  return {
    id: sheet.id,
    rowHeights: Array.from({ length: rows }, (_, row) => pixels(sheet.rows.size(row))),
    columnWidths: Array.from({ length: columns }, (_, column) =>
      pixels(sheet.columns.size(column)),
    ),
    merges: sheet.merges.map(({ area }) => area),
    freeze: sheet.freeze,
    selection: sheet.selection,
    showGridlines: sheet.showGridlines,
    showHeadings: sheet.showHeadings,
    filterCells: filterCells(sheet),
    charts: sheet.charts.map(chartView),
  };
}

/** The heading cells that carry a filter button. */
function filterCells(sheet: Worksheet): [number, number][] {
  const areas = [
    sheet.filter.area,
    ...sheet.tables.map((table) =>
      table.showFilterButton && table.showHeaders ? table.area : null,
    ),
  ];
  return areas.flatMap((area): [number, number][] =>
    area
      ? Array.from({ length: area.right - area.left + 1 }, (_, at) => [area.top, area.left + at])
      : [],
  );
}
