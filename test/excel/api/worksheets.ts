import { Workbook } from '../model/workbook';
import type { Worksheet } from '../model/worksheet';
import type { Args } from '../protocol/arguments';
import { itemNotFound } from '../protocol/excel-error';
import { excelObject } from '../protocol/excel-object';
import { defineClass } from '../protocol/members';

function listed(book: Workbook, args: Args): Worksheet[] {
  const visibleOnly = args.boolean(0, false);
  return book.sheets.filter((sheet) => !visibleOnly || sheet.visibility === 'Visible');
}

function shown(sheet: Worksheet | undefined, args: Args): ReturnType<typeof excelObject> {
  if (!sheet) throw itemNotFound(args.location);
  return excelObject('Worksheet', sheet);
}

export const worksheets = defineClass('WorksheetCollection', Workbook, {
  items: (book) => book.sheets.map((sheet) => excelObject('Worksheet', sheet)),
  object: {
    getActiveWorksheet: (book) => excelObject('Worksheet', book.activeSheet),
    getFirst: (book, args) => shown(listed(book, args)[0], args),
    getLast: (book, args) => shown(listed(book, args).at(-1), args),
    add: (book, args) => {
      const name = args.optionalString(0);
      return excelObject('Worksheet', name === null ? book.addSheet() : book.addSheet(name));
    },
  },
  call: { getCount: (book, args) => listed(book, args).length },
});
