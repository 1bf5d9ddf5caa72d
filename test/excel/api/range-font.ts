import { CellRange } from '../model/cell-range';
import type { Font } from '../model/cell-style';
import { common, restyle } from '../model/restyle';
import { defineClass } from '../protocol/members';
import { checkedBoolean, checkedColor, checkedNumber, checkedString } from './checked';

const get =
  <K extends keyof Font>(key: K) =>
  (range: CellRange): Font[K] | null =>
    common(range, (style) => style.font[key]);

const set =
  <K extends keyof Font>(key: K, check: (value: unknown, location: string) => Font[K]) =>
  (range: CellRange, value: unknown): void => {
    const location = `RangeFont.${key}`;
    const checked = check(value, location);
    restyle(range, (style) => ({ ...style, font: { ...style.font, [key]: checked } }), location);
  };

export const rangeFont = defineClass('RangeFont', CellRange, {
  get: {
    name: get('name'),
    size: get('size'),
    bold: get('bold'),
    italic: get('italic'),
    underline: get('underline'),
    strikethrough: get('strikethrough'),
    subscript: get('subscript'),
    superscript: get('superscript'),
    color: get('color'),
  },
  set: {
    name: set('name', checkedString),
    size: set('size', (value, location) => checkedNumber(value, location, 1, 409)),
    bold: set('bold', checkedBoolean),
    italic: set('italic', checkedBoolean),
    underline: set('underline', (value) => value as Font['underline']),
    strikethrough: set('strikethrough', checkedBoolean),
    subscript: set('subscript', checkedBoolean),
    superscript: set('superscript', checkedBoolean),
    color: set('color', checkedColor),
  },
});
