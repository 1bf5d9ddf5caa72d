import type { CellFormat } from '../../../domain/grid/sheet-spec';
import type { Has } from '../api-sets';

const horizontal = {
  left: 'Left',
  center: 'Center',
  right: 'Right',
  general: 'General',
} as const;
const vertical = { top: 'Top', center: 'Center', bottom: 'Bottom' } as const;
const lines = {
  none: { style: 'None' },
  hair: { style: 'Continuous', weight: 'Hairline' },
  thin: { style: 'Continuous', weight: 'Thin' },
  medium: { style: 'Continuous', weight: 'Medium' },
} as const;
const edges = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;
const inner = { rows: 'InsideHorizontal', columns: 'InsideVertical' } as const;

/** Queues the looks of a block; `size` says which inner lines it has. */
export function setFormat(
  range: Excel.Range,
  format: CellFormat,
  size: { readonly rows: number; readonly columns: number },
  has: Has,
): void {
  setFont(range.format.font, format);
  if (format.fill === null) range.format.fill.clear();
  else if (format.fill !== undefined) range.format.fill.color = format.fill;
  if (format.horizontal) range.format.horizontalAlignment = horizontal[format.horizontal];
  if (format.vertical) range.format.verticalAlignment = vertical[format.vertical];
  if (format.wrap !== undefined) range.format.wrapText = format.wrap;
  if (format.indent !== undefined && has('RangeFormat.indentLevel')) {
    range.format.indentLevel = format.indent;
  }
  // One format for a whole block: Excel spreads a single value over it.
  if (format.numberFormat !== undefined) range.numberFormat = format.numberFormat as never;
  if (format.locked !== undefined && has('RangeFormat.protection')) {
    range.format.protection.locked = format.locked;
  }
  setBorders(range.format.borders, format, size);
}

function setFont(font: Excel.RangeFont, format: CellFormat): void {
  if (format.fontName !== undefined) font.name = format.fontName;
  if (format.fontSize !== undefined) font.size = format.fontSize;
  if (format.bold !== undefined) font.bold = format.bold;
  if (format.italic !== undefined) font.italic = format.italic;
  if (format.underline !== undefined) font.underline = format.underline ? 'Single' : 'None';
  if (format.color !== undefined) font.color = format.color;
}

function setBorders(
  borders: Excel.RangeBorderCollection,
  { border, borderColor }: CellFormat,
  { rows, columns }: { readonly rows: number; readonly columns: number },
): void {
  if (!border && borderColor === undefined) return;
  const sides = [
    ...edges,
    ...(rows > 1 ? [inner.rows] : []),
    ...(columns > 1 ? [inner.columns] : []),
  ];
  for (const name of sides) {
    const item = borders.getItem(name);
    if (border) {
      const line = lines[border];
      item.style = line.style;
      if ('weight' in line) item.weight = line.weight;
    }
    if (borderColor !== undefined && border !== 'none') item.color = borderColor;
  }
}
