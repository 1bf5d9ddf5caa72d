import { Worksheet } from '../model/worksheet';
import { invalidArgument } from '../protocol/excel-error';
import type { ExcelObject } from '../protocol/excel-object';
import { excelObject } from '../protocol/excel-object';
import { defineClass } from '../protocol/members';
import { checkedString } from './checked';

const LONGEST_KEY = 255;

class SheetProperty {
  constructor(
    readonly sheet: Worksheet,
    readonly key: string,
  ) {}
}

const property = (sheet: Worksheet, key: string): ExcelObject =>
  excelObject('WorksheetCustomProperty', new SheetProperty(sheet, key));

/** Keys are the same in capitals and small letters. */
const sameKey = (sheet: Worksheet, key: string): string =>
  [...sheet.customProperties.keys()].find((one) => one.toLowerCase() === key.toLowerCase()) ?? key;

export const worksheetCustomProperties = defineClass(
  'WorksheetCustomPropertyCollection',
  Worksheet,
  {
    items: (sheet) => [...sheet.customProperties.keys()].map((key) => property(sheet, key)),
    object: {
      add: (sheet, args) => {
        const key = sameKey(sheet, args.string(0));
        if (key === '' || key.length > LONGEST_KEY) throw invalidArgument(args.location);
        sheet.customProperties.set(key, args.string(1));
        return property(sheet, key);
      },
    },
  },
);

export const worksheetCustomProperty = defineClass('WorksheetCustomProperty', SheetProperty, {
  get: {
    _Id: ({ key }) => key,
    key: ({ key }) => key,
    value: ({ sheet, key }) => sheet.customProperties.get(key) ?? null,
  },
  set: {
    value: ({ sheet, key }, value) => {
      sheet.customProperties.set(key, checkedString(value, 'WorksheetCustomProperty.value'));
    },
  },
  call: {
    delete: ({ sheet, key }) => {
      sheet.customProperties.delete(key);
    },
  },
});
