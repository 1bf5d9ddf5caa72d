import { CellRange } from '../model/cell-range';
import { assertUnprotected } from '../model/guard';
import type { ErrorAlert, Prompt, ValidationKind, ValidationRule } from '../model/validation';
import {
  clearValidation,
  ownValidation,
  setValidation,
  Validation,
  VALIDATION_KINDS,
  validationOf,
} from '../model/validation';
import { isValid } from '../model/validity';
import { asRecord } from '../protocol/arguments';
import { invalidArgument } from '../protocol/excel-error';
import { defineClass } from '../protocol/members';
import { checkedBoolean, checkedString } from './checked';
import { formulaOf } from './formula-argument';

const LONGEST_TITLE = 32;
const LONGEST_MESSAGE = 255;
/** A list that is written out rather than read from cells. */
const LONGEST_LIST = 255;

const single = (range: CellRange): Validation | null => {
  const found = validationOf(range);
  return found instanceof Validation ? found : null;
};

function kindOf(rule: ValidationRule): ValidationKind | null {
  const kinds = Object.keys(VALIDATION_KINDS) as ValidationKind[];
  return kinds.find((kind) => rule[kind] !== undefined) ?? null;
}

function readRule(value: unknown): ValidationRule {
  const location = 'DataValidation.rule';
  const given = asRecord(value, location) as ValidationRule;
  const kind = kindOf(given);
  const rule = kind && given[kind];
  if (!rule) throw invalidArgument(location);
  const read = Object.fromEntries(
    Object.entries(rule).map(([key, part]) => [
      key,
      ['formula1', 'formula2', 'formula', 'source'].includes(key)
        ? formulaOf(part, location)
        : part,
    ]),
  );
  if (kind === 'list') checkList(String(read['source']), location);
  else if (kind !== 'custom' && (read['formula1'] === undefined || read['operator'] === undefined))
    throw invalidArgument(location);
  return { [kind]: read };
}

function checkList(source: string, location: string): void {
  const isWritten = !source.startsWith('=');
  if (source === '' || source === 'undefined' || (isWritten && source.length > LONGEST_LIST))
    throw invalidArgument(location, 'A list needs between 1 and 255 characters.');
}

function checkTexts(value: unknown, location: string): Readonly<Record<string, unknown>> {
  const given = asRecord(value, location);
  const length = (key: string): number => checkedString(given[key] ?? '', location).length;
  if (length('title') > LONGEST_TITLE || length('message') > LONGEST_MESSAGE)
    throw invalidArgument(location, 'The title or the message is too long.');
  return given;
}

function allValid({ sheet, area }: CellRange): boolean | null {
  sheet.book.calculator.refresh();
  const states = new Set<boolean>();
  for (let row = area.top; row <= area.bottom; row += 1)
    for (let column = area.left; column <= area.right; column += 1) {
      const rule = validationOf(
        new CellRange(sheet, { top: row, bottom: row, left: column, right: column }),
      );
      const value = sheet.cells.get(row, column)?.value ?? null;
      states.add(rule instanceof Validation ? isValid(value, rule, sheet) : true);
    }
  return states.size === 1 ? states.has(true) : null;
}

export const dataValidation = defineClass('DataValidation', CellRange, {
  get: {
    type: (range) => {
      const found = validationOf(range);
      if (!(found instanceof Validation)) return found === 'none' ? 'None' : 'Inconsistent';
      const kind = kindOf(found.rule);
      return kind ? VALIDATION_KINDS[kind] : 'None';
    },
    rule: (range) => single(range)?.rule ?? (validationOf(range) === 'none' ? {} : null),
    prompt: (range) => single(range)?.prompt ?? null,
    errorAlert: (range) => single(range)?.errorAlert ?? null,
    ignoreBlanks: (range) =>
      single(range)?.ignoreBlanks ?? (validationOf(range) === 'none' ? true : null),
    valid: allValid,
  },
  set: {
    rule: (range, value) => {
      assertUnprotected(range.sheet, 'DataValidation.rule');
      setValidation(range, readRule(value));
    },
    prompt: (range, value) => {
      assertUnprotected(range.sheet, 'DataValidation.prompt');
      const given = checkTexts(value, 'DataValidation.prompt') as Partial<Prompt>;
      const own = ownValidation(range);
      own.prompt = { ...own.prompt, ...given };
    },
    errorAlert: (range, value) => {
      assertUnprotected(range.sheet, 'DataValidation.errorAlert');
      const given = checkTexts(value, 'DataValidation.errorAlert') as Partial<ErrorAlert>;
      const own = ownValidation(range);
      own.errorAlert = { ...own.errorAlert, ...given };
    },
    ignoreBlanks: (range, value) => {
      ownValidation(range).ignoreBlanks = checkedBoolean(value, 'DataValidation.ignoreBlanks');
    },
  },
  call: {
    clear: (range, args) => {
      assertUnprotected(range.sheet, args.location);
      clearValidation(range);
    },
  },
});
