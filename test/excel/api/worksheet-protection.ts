import type { ProtectionOptions } from '../model/protection';
import { NOTHING_ALLOWED } from '../model/protection';
import { Worksheet } from '../model/worksheet';
import { accessDenied, invalidArgument, invalidOperation } from '../protocol/excel-error';
import { defineClass } from '../protocol/members';

function readOptions(
  given: Readonly<Record<string, unknown>>,
  location: string,
): ProtectionOptions {
  const unknown = Object.keys(given).find((key) => !(key in NOTHING_ALLOWED));
  if (unknown !== undefined) throw invalidArgument(location, `There is no option ${unknown}.`);
  return { ...NOTHING_ALLOWED, ...given };
}

function tell(sheet: Worksheet): void {
  sheet.book.emit('protectionChanged', sheet, {
    isProtected: sheet.protection !== null,
    worksheetId: sheet.id,
    source: sheet.book.actor.source,
  });
}

export const worksheetProtection = defineClass('WorksheetProtection', Worksheet, {
  get: {
    protected: ({ protection }) => protection !== null,
    options: ({ protection }) => protection?.options ?? null,
  },
  call: {
    protect: (sheet, args) => {
      if (sheet.protection)
        throw invalidOperation(args.location, 'The sheet is protected already.');
      const options = args.has(0) ? readOptions(args.record(0), args.location) : NOTHING_ALLOWED;
      sheet.protection = { options, password: args.optionalString(1) };
      tell(sheet);
    },
    unprotect: (sheet, args) => {
      const password = sheet.protection?.password ?? null;
      if (password !== null && password !== args.optionalString(0))
        throw accessDenied(args.location, 'The password is wrong.');
      sheet.protection = null;
      tell(sheet);
    },
  },
});
