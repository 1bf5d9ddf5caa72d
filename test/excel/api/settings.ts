import { Setting } from '../model/setting';
import { Workbook } from '../model/workbook';
import { invalidArgument } from '../protocol/excel-error';
import { excelObject } from '../protocol/excel-object';
import { defineClass } from '../protocol/members';

export const settings = defineClass('SettingCollection', Workbook, {
  items: (book) =>
    [...book.settings.keys()].map((key) => excelObject('Setting', new Setting(book, key))),
  object: {
    add: (book, args) => {
      const key = args.string(0);
      if (key === '') throw invalidArgument(args.location);
      const setting = new Setting(book, key);
      setting.value = args.raw(1);
      return excelObject('Setting', setting);
    },
  },
});

export const setting = defineClass('Setting', Setting, {
  get: {
    key: ({ key }) => key,
    _Id: ({ key }) => key,
    value: ({ value }) => value,
  },
  set: {
    value: (target, value) => {
      target.value = value;
    },
  },
  call: {
    delete: ({ book, key }) => {
      book.settings.delete(key);
    },
  },
});
