import { Workbook } from '../model/workbook';
import { excelObject } from '../protocol/excel-object';
import { defineClass } from '../protocol/members';
import { commentsOf } from './comments';
import { pivotTablesOf } from './pivot-tables';
import { tablesOf } from './tables';
import { namesOf } from './names';
import { rangeObject } from './range-object';

export const workbook = defineClass('Workbook', Workbook, {
  get: {
    name: (book) => book.name,
    readOnly: () => false,
    isDirty: () => true,
    previouslySaved: () => true,
    autoSave: () => false,
  },
  navigate: {
    application: (book) => excelObject('Application', book),
    worksheets: (book) => excelObject('WorksheetCollection', book),
    names: namesOf,
    settings: (book) => excelObject('SettingCollection', book),
    tables: tablesOf,
    pivotTables: pivotTablesOf,
    comments: commentsOf,
    customXmlParts: (book) => excelObject('CustomXmlPartCollection', book),
    properties: (book) => excelObject('DocumentProperties', book),
    _Runtime: (book) => excelObject('Runtime', book),
  },
  object: {
    getSelectedRange: ({ activeSheet }) => rangeObject(activeSheet, activeSheet.selection),
    getActiveCell: ({ activeSheet }) => {
      const { top, left } = activeSheet.selection;
      return rangeObject(activeSheet, { top, left, bottom: top, right: left });
    },
  },
});
