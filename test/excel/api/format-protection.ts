import { CellRange } from '../model/cell-range';
import { assertUnprotected } from '../model/guard';
import { common, restyle } from '../model/restyle';
import { defineClass } from '../protocol/members';
import { checkedBoolean } from './checked';

export const formatProtection = defineClass('FormatProtection', CellRange, {
  get: {
    locked: (range) => common(range, (style) => style.locked),
    formulaHidden: (range) => common(range, (style) => style.formulaHidden),
  },
  set: {
    locked: (range, value) => {
      const location = 'FormatProtection.locked';
      assertUnprotected(range.sheet, location);
      const locked = checkedBoolean(value, location);
      restyle(range, (style) => ({ ...style, locked }), location);
    },
    formulaHidden: (range, value) => {
      const location = 'FormatProtection.formulaHidden';
      assertUnprotected(range.sheet, location);
      const formulaHidden = checkedBoolean(value, location);
      restyle(range, (style) => ({ ...style, formulaHidden }), location);
    },
  },
});
