import { CellRange } from '../model/cell-range';
import { common, restyle } from '../model/restyle';
import { defineClass } from '../protocol/members';
import { checkedColor } from './checked';

const WHITE = '#FFFFFF';

/** Where nothing is filled Excel answers white, and null only where cells differ. */
export const rangeFill = defineClass('RangeFill', CellRange, {
  get: { color: (range) => common(range, (style) => style.fill ?? WHITE) },
  set: {
    color: (range, value) => {
      const fill = value === '' ? null : checkedColor(value, 'RangeFill.color');
      restyle(range, (style) => ({ ...style, fill }), 'RangeFill.color');
    },
  },
  call: {
    clear: (range) => {
      restyle(range, (style) => ({ ...style, fill: null }), 'RangeFill.clear');
    },
  },
});
