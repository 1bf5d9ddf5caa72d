import type { Area } from '../model/area';
import { MAX_COLUMNS, MAX_ROWS } from '../model/area';
import { CellRange } from '../model/cell-range';
import { Worksheet } from '../model/worksheet';
import { itemNotFound } from '../protocol/excel-error';
import { defineClass } from '../protocol/members';
import { rangeObject, readRange } from './range-object';

function frozen({ freeze: { rows, columns } }: Worksheet): Area | null {
  if (rows === 0 && columns === 0) return null;
  const bottom = (rows === 0 ? MAX_ROWS : rows) - 1;
  const right = (columns === 0 ? MAX_COLUMNS : columns) - 1;
  return { top: 0, left: 0, bottom, right };
}

export const worksheetFreezePanes = defineClass('WorksheetFreezePanes', Worksheet, {
  object: {
    getLocation: (sheet, args) => {
      const area = frozen(sheet);
      if (!area) throw itemNotFound(args.location);
      return rangeObject(sheet, area);
    },
    getLocationOrNullObject: (sheet) => {
      const area = frozen(sheet);
      return area && rangeObject(sheet, area);
    },
  },
  call: {
    freezeAt: (sheet, args) => {
      const { area } =
        args.optionalTarget(0, CellRange) ?? readRange(sheet, args.string(0), args.location);
      sheet.freeze = { rows: area.bottom + 1, columns: area.right + 1 };
      if (area.bottom === MAX_ROWS - 1) sheet.freeze = { ...sheet.freeze, rows: 0 };
      if (area.right === MAX_COLUMNS - 1) sheet.freeze = { ...sheet.freeze, columns: 0 };
    },
    freezeRows: (sheet, args) => {
      sheet.freeze = { rows: args.number(0, 1), columns: 0 };
    },
    freezeColumns: (sheet, args) => {
      sheet.freeze = { rows: 0, columns: args.number(0, 1) };
    },
    unfreeze: (sheet) => {
      sheet.freeze = { rows: 0, columns: 0 };
    },
  },
});
