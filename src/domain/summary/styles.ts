import { blankSheet } from '../grid/blank-sheet';
import type { CellFormat, PrintLayout, SheetSpec } from '../grid/sheet-spec';
import type { SummaryMark } from './sheet-names';

/**
 * How our sheets look: Times New Roman and the sizes of Nghị định 30/2020/NĐ-CP, Phụ lục I (quốc
 * hiệu 12–13 bold, tiêu ngữ 13–14 bold, heading 13–14 bold capitals, "(Kèm theo …)" 13–14 italic).
 * The decree gives table text no size; offices use 11–12.
 */
const font: CellFormat = { fontName: 'Times New Roman', fontSize: 12, vertical: 'center' };
const framed: CellFormat = { ...font, border: 'thin', wrap: true };
const centred: CellFormat = { ...font, horizontal: 'center' };

export const styles = {
  text: font,
  motto: { ...centred, fontSize: 13, bold: true },
  mottoLine: { ...centred, fontSize: 13, bold: true, underline: true },
  office: { ...centred, fontSize: 13, bold: true, wrap: true },
  title: { ...centred, fontSize: 14, bold: true, wrap: true },
  subtitle: { ...centred, fontSize: 13, italic: true, wrap: true },
  section: { ...font, fontSize: 13, bold: true },
  note: { ...font, fontSize: 11, italic: true, wrap: true, vertical: 'top' },
  figure: { ...framed, fontSize: 20, bold: true, horizontal: 'center', numberFormat: '0' },
  figureShare: {
    ...framed,
    fontSize: 20,
    bold: true,
    horizontal: 'center',
    numberFormat: '0.0%',
  },
  figureLabel: { ...framed, fontSize: 11, horizontal: 'center' },
  head: { ...framed, bold: true, horizontal: 'center', fill: '#E7EDF5' },
  cell: { ...framed, horizontal: 'left', indent: 1 },
  centre: { ...framed, horizontal: 'center' },
  /** What stands in a list instead of rows. */
  nothing: { ...framed, italic: true, horizontal: 'center' },
  count: { ...framed, horizontal: 'center', numberFormat: '0;-0;–' },
  late: { ...framed, horizontal: 'center', numberFormat: '0;-0;–', bold: true },
  share: { ...framed, horizontal: 'center', numberFormat: '0.0%' },
  date: { ...framed, horizontal: 'center', numberFormat: 'dd/mm/yyyy' },
  change: { ...framed, horizontal: 'center', numberFormat: '+0;-0;0' },
  group: { ...framed, bold: true, horizontal: 'left', indent: 1, fill: '#F2F2F2' },
  totalLabel: { ...framed, bold: true, horizontal: 'left', indent: 1, fill: '#F2F2F2' },
  total: { ...framed, bold: true, horizontal: 'center', fill: '#F2F2F2', numberFormat: '0;-0;–' },
  totalShare: {
    ...framed,
    bold: true,
    horizontal: 'center',
    fill: '#F2F2F2',
    numberFormat: '0.0%',
  },
} satisfies Readonly<Record<string, CellFormat>>;
export type Style = keyof typeof styles;

/**
 * Series colours, dark to light, so that they stay apart in grey print and for the colour-blind,
 * and the colours that figures are read in on them.
 */
export const chartColors = {
  done: { color: '#1F4E79', labelColor: '#FFFFFF' },
  inProgress: { color: '#6FA8DC', labelColor: '#000000' },
  notStarted: { color: '#D9D9D9', labelColor: '#000000' },
  late: { color: '#C55A11', labelColor: '#FFFFFF' },
  ongoing: { color: '#E2D4B7', labelColor: '#000000' },
} as const;

/** The height of the line in a list without rows, in points. */
export const nothingHeight = 24;

/** Figures of what is late. */
export const lateColor = '#7F1D1D';

/** A4 landscape with the margins of the decree, pages numbered from the second on. */
export function landscape(titleRows: { from: number; to: number } | null): PrintLayout {
  return {
    orientation: 'landscape',
    margins: { top: 20, right: 15, bottom: 20, left: 30 },
    fitToWidth: true,
    titleRows,
    area: null,
    pageNumbers: true,
    centreHorizontally: true,
  };
}

/** A summary sheet with nothing on it: our tab colour, no gridlines. */
export function summarySheet(name: string, mark: SummaryMark): SheetSpec {
  return { ...blankSheet(name, mark), tabColor: '#1F4E79', showGridlines: false, styles };
}
