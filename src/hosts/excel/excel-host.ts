import { rectAddress } from '../../domain/grid/address';
import type { Workbook } from '../../domain/grid/grid';
import type { Capabilities, Host, Outcome } from '../host';
import { applyEdits } from './apply/apply-edits';
import { highestExcelApi, membersOf, type Has } from './api-sets';
import { readWorkbook } from './read/read-workbook';
import { cellsPerTrip, cellsPerTripAgain } from './read/trips';
import { run } from './run';
import { readSetting, writeSetting } from './settings';
import { watchCells } from './watch';
import { createWriteMarker } from './write-marker';

/** The port on Office.js. Call it after `Office.onReady`. */
export function createExcelHost(): Host {
  const excelApi = highestExcelApi(Office.context.requirements);
  const has = membersOf(excelApi);
  const writing = createWriteMarker();
  let sheets: readonly string[] = [];
  let lastSetting: Promise<unknown> = Promise.resolve();
  return {
    capabilities: capabilitiesOf(excelApi, has),
    read: async (only, options = {}) => {
      const attempt = (cells: number): Promise<Outcome<Workbook>> =>
        run((context) => readWorkbook(context, has, only, options.known, sheets, cells));
      const again = options.known?.sheets.filter(({ sheet }) => !only || only.includes(sheet));
      const full = sheets.length > 0 ? cellsPerTrip.again : cellsPerTrip.usual;
      let cells: number = again ? cellsPerTripAgain(again) : full;
      let read = await attempt(cells);
      while (!read.ok && read.failure.code === 'too-large' && cells > cellsPerTrip.least) {
        cells /= 2;
        read = await attempt(cells);
      }
      if (read.ok && !only) sheets = read.value.sheets.map(({ sheet }) => sheet);
      return read;
    },
    activeSheet: () =>
      run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.load('name');
        await context.sync();
        return sheet.name;
      }),
    apply: (edits, options = {}) => writing.during(() => applyEdits(edits, options, has)),
    reveal: (sheet, range) =>
      run(async (context) => {
        const worksheet = context.workbook.worksheets.getItem(sheet);
        worksheet.activate();
        worksheet.getRange(rectAddress(range)).select();
        await context.sync();
      }),
    watch: async (listener) =>
      has('WorksheetCollection.onChanged')
        ? run((context) => watchCells(context, listener, writing.isWriting))
        : { ok: true, value: () => Promise.resolve() },
    readSetting: (key) => run((context) => readSetting(context, key, has)),
    writeSetting: (key, value) => {
      // One after the other: two at once would each add a part, and none of two is taken for the setting.
      const written = lastSetting.then(() =>
        run((context) => writeSetting(context, key, value, has)),
      );
      lastSetting = written;
      return written;
    },
  };
}

function capabilitiesOf(excelApi: number, has: Has): Capabilities {
  return {
    excelApi,
    pivotTables: has('PivotTableCollection.add'),
    charts: has('ChartSeries.setValues'),
    conditionalFormats: has('ConditionalFormatCollection.add'),
    inputRules: has('DataValidation.rule'),
    changeEvents: has('WorksheetCollection.onChanged'),
  };
}
