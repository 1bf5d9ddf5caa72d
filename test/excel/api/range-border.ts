import { CellRange } from '../model/cell-range';
import type { Line } from '../model/cell-style';
import { BORDER_INDEXES, BorderSide, commonLine, drawLine } from '../model/border-side';
import { itemNotFound } from '../protocol/excel-error';
import { excelObject } from '../protocol/excel-object';
import { defineClass } from '../protocol/members';
import { checkedColor } from './checked';

const set =
  (part: keyof Line) =>
  (side: BorderSide, value: unknown): void => {
    const given = part === 'color' ? checkedColor(value, 'RangeBorder.color') : value;
    drawLine(side, (line) => ({ ...line, [part]: given }), `RangeBorder.${part}`);
  };

export const rangeBorder = defineClass('RangeBorder', BorderSide, {
  get: {
    sideIndex: (side) => side.index,
    style: (side) => commonLine(side, 'style'),
    weight: (side) => commonLine(side, 'weight'),
    color: (side) => commonLine(side, 'color'),
  },
  set: { style: set('style'), weight: set('weight'), color: set('color') },
});

export const rangeBorders = defineClass('RangeBorderCollection', CellRange, {
  get: { count: () => BORDER_INDEXES.length },
  items: (range) =>
    BORDER_INDEXES.map((index) => excelObject('RangeBorder', new BorderSide(range, index))),
  object: {
    getItem: (range, args) => {
      const index = BORDER_INDEXES.find((one) => one === args.string(0));
      if (!index) throw itemNotFound(args.location);
      return excelObject('RangeBorder', new BorderSide(range, index));
    },
  },
});
