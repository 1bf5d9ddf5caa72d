import { columnsOf, formatArea, rowsOf } from '../model/area';
import { CellRange } from '../model/cell-range';
import { clearCells } from '../model/clear-cells';
import { RangeAreas } from '../model/range-areas';
import { excelObject } from '../protocol/excel-object';
import { defineClass } from '../protocol/members';
import { rangeObject } from './range-object';

export const rangeAreas = defineClass('RangeAreas', RangeAreas, {
  get: {
    address: (target) => target.address,
    addressLocal: (target) => target.address,
    areaCount: ({ areas }) => areas.length,
    cellCount: ({ areas }) => areas.reduce((sum, area) => sum + rowsOf(area) * columnsOf(area), 0),
    isEntireRow: ({ areas }) => areas.every((area) => /^\d+:\d+$/.test(formatArea(area))),
    isEntireColumn: ({ areas }) => areas.every((area) => /^[A-Z]+:[A-Z]+$/.test(formatArea(area))),
  },
  navigate: {
    areas: (target) => excelObject('RangeCollection', target),
    worksheet: ({ sheet }) => excelObject('Worksheet', sheet),
  },
  call: {
    clear: ({ sheet, areas }, args) => {
      const what = args.word(0, ['All', 'Formats', 'Contents', 'Hyperlinks', 'RemoveHyperlinks']);
      for (const area of areas) clearCells(new CellRange(sheet, area), what, args.location);
    },
  },
});

export const rangeCollection = defineClass('RangeCollection', RangeAreas, {
  items: ({ sheet, areas }) => areas.map((area) => rangeObject(sheet, area)),
});
