import type { Border, Style } from 'exceljs';
import type {
  CellStyle,
  Edge,
  HorizontalAlignment,
  Line,
  VerticalAlignment,
} from '../model/cell-style';
import { DEFAULT_STYLE } from '../model/cell-style';
import { colorOf } from './colors';

const HORIZONTAL: Readonly<Record<string, HorizontalAlignment>> = {
  left: 'Left',
  center: 'Center',
  right: 'Right',
  fill: 'Fill',
  justify: 'Justify',
  centerContinuous: 'CenterAcrossSelection',
  distributed: 'Distributed',
};
const VERTICAL: Readonly<Record<string, VerticalAlignment>> = {
  top: 'Top',
  middle: 'Center',
  distributed: 'Distributed',
  justify: 'Justify',
};
const LINES: Readonly<Record<string, Pick<Line, 'style' | 'weight'>>> = {
  thin: { style: 'Continuous', weight: 'Thin' },
  hair: { style: 'Continuous', weight: 'Hairline' },
  medium: { style: 'Continuous', weight: 'Medium' },
  thick: { style: 'Continuous', weight: 'Thick' },
  double: { style: 'Double', weight: 'Thick' },
  dotted: { style: 'Dot', weight: 'Thin' },
  dashed: { style: 'Dash', weight: 'Thin' },
  dashDot: { style: 'DashDot', weight: 'Thin' },
  dashDotDot: { style: 'DashDotDot', weight: 'Thin' },
  mediumDashed: { style: 'Dash', weight: 'Medium' },
  mediumDashDot: { style: 'DashDot', weight: 'Medium' },
  mediumDashDotDot: { style: 'DashDotDot', weight: 'Medium' },
  slantDashDot: { style: 'SlantDashDot', weight: 'Medium' },
};
const EDGES: readonly Exclude<Edge, 'diagonalUp' | 'diagonalDown'>[] = [
  'top',
  'bottom',
  'left',
  'right',
];

/** Gives cells that look alike one and the same style. */
export class StyleReader {
  private readonly known = new Map<string, CellStyle>();

  read(style: Partial<Style>): CellStyle {
    const key = JSON.stringify(style);
    const known = this.known.get(key);
    if (known) return known;
    const read = key === '{}' ? DEFAULT_STYLE : readStyle(style);
    this.known.set(key, read);
    return read;
  }
}

function readStyle({
  numFmt,
  font,
  fill,
  border,
  alignment,
  protection,
}: Partial<Style>): CellStyle {
  const plain = DEFAULT_STYLE.font;
  return {
    ...DEFAULT_STYLE,
    numberFormat: numFmt === undefined || numFmt === '' ? 'General' : numFmt,
    font: {
      name: font?.name ?? plain.name,
      size: font?.size ?? plain.size,
      bold: font?.bold ?? false,
      italic: font?.italic ?? false,
      underline: font?.underline ? (font.underline === 'double' ? 'Double' : 'Single') : 'None',
      strikethrough: font?.strike ?? false,
      subscript: font?.vertAlign === 'subscript',
      superscript: font?.vertAlign === 'superscript',
      color: colorOf(font?.color) ?? plain.color,
    },
    fill: fill?.type === 'pattern' && fill.pattern !== 'none' ? colorOf(fill.fgColor) : null,
    borders: Object.fromEntries(
      EDGES.flatMap((edge) => {
        const line = readLine(border?.[edge]);
        return line ? [[edge, line]] : [];
      }),
    ),
    horizontal: HORIZONTAL[alignment?.horizontal ?? ''] ?? 'General',
    vertical: VERTICAL[alignment?.vertical ?? ''] ?? 'Bottom',
    wrap: alignment?.wrapText ?? false,
    indent: alignment?.indent ?? 0,
    textOrientation: typeof alignment?.textRotation === 'number' ? alignment.textRotation : 0,
    shrinkToFit: alignment?.shrinkToFit ?? false,
    locked: protection?.locked ?? true,
    formulaHidden: protection?.hidden ?? false,
  };
}

function readLine(border: Partial<Border> | undefined): Line | null {
  const line = LINES[border?.style ?? ''];
  return line ? { ...line, color: colorOf(border?.color) ?? '#000000' } : null;
}
