import { invalidArgument } from '../protocol/excel-error';

/** The value as a boolean, or an InvalidArgument at the location. */
export function checkedBoolean(value: unknown, location: string): boolean {
  if (typeof value !== 'boolean') throw invalidArgument(location);
  return value;
}

/** The value as a number between two others, both included. */
export function checkedNumber(
  value: unknown,
  location: string,
  least = -Infinity,
  most = Infinity,
): number {
  if (typeof value !== 'number' || !(value >= least && value <= most))
    throw invalidArgument(location);
  return value;
}

export function checkedString(value: unknown, location: string): string {
  if (typeof value !== 'string') throw invalidArgument(location);
  return value;
}

/** Words for colours that Excel takes besides `#RRGGBB`. */
const COLOR_WORDS: Readonly<Record<string, string>> = {
  black: '#000000',
  white: '#FFFFFF',
  red: '#FF0000',
  green: '#008000',
  blue: '#0000FF',
  yellow: '#FFFF00',
  orange: '#FFA500',
  gray: '#808080',
  grey: '#808080',
};

/** A colour as `#RRGGBB` in capitals. */
export function checkedColor(value: unknown, location: string): string {
  const text = checkedString(value, location);
  if (/^#[\da-f]{6}$/i.test(text)) return text.toUpperCase();
  const known = COLOR_WORDS[text.toLowerCase()];
  if (known === undefined) throw invalidArgument(location, `"${text}" is no colour.`);
  return known;
}
