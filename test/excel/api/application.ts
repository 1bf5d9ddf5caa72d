import { Workbook } from '../model/workbook';
import { excelObject } from '../protocol/excel-object';
import { defineClass } from '../protocol/members';

export const application = defineClass('Application', Workbook, {
  get: {
    calculationMode: ({ calculator }) => calculator.mode,
    calculationState: () => 'Done',
    calculationEngineVersion: () => 191029,
    decimalSeparator: () => '.',
    thousandsSeparator: () => ',',
    useSystemSeparators: () => true,
  },
  set: {
    calculationMode: ({ calculator }, value) => {
      calculator.mode = value as typeof calculator.mode;
    },
  },
  navigate: { cultureInfo: (book) => excelObject('CultureInfo', book) },
  call: {
    calculate: ({ calculator }) => {
      calculator.calculate();
    },
    suspendApiCalculationUntilNextSync: () => null,
    suspendScreenUpdatingUntilNextSync: () => null,
  },
});

export const runtime = defineClass('Runtime', Workbook, {
  get: { enableEvents: (_book, session) => session.eventsEnabled },
  set: {
    enableEvents: (_book, value, session) => {
      session.eventsEnabled = value === true;
    },
  },
});
