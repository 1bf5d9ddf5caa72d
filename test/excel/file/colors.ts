import type { Color } from 'exceljs';

/** The twelve colours of Office's own theme, in the order of their numbers. */
const THEME = [
  'FFFFFF',
  '000000',
  'E7E6E6',
  '44546A',
  '4472C4',
  'ED7D31',
  'A5A5A5',
  'FFC000',
  '5B9BD5',
  '70AD47',
  '0563C1',
  '954F72',
];

/** The first colours of the old palette, by number; they repeat from 8 on. */
const PALETTE = ['000000', 'FFFFFF', 'FF0000', '00FF00', '0000FF', 'FFFF00', 'FF00FF', '00FFFF'];
const REPEATED_FROM = 8;

/** A colour of a file as `#RRGGBB`; null where the file says none. */
export function colorOf(color: Partial<Color> | undefined): string | null {
  if (!color) return null;
  if (color.argb) return `#${color.argb.slice(-6).toUpperCase()}`;
  const { theme, tint, indexed } = color as { theme?: number; tint?: number; indexed?: number };
  if (indexed !== undefined) {
    const plain = PALETTE[indexed >= REPEATED_FROM ? indexed - REPEATED_FROM : indexed];
    return plain === undefined ? null : `#${plain}`;
  }
  const base = theme === undefined ? undefined : THEME[theme];
  return base === undefined ? null : tinted(base, tint ?? 0);
}

/** A theme's colour made lighter (above 0) or darker (below). */
function tinted(color: string, tint: number): string {
  const parts = [0, 2, 4].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
  const changed = parts.map((part) => (tint < 0 ? part * (1 + tint) : part + (255 - part) * tint));
  const hex = changed.map((part) => Math.round(part).toString(16).padStart(2, '0'));
  return `#${hex.join('').toUpperCase()}`;
}
