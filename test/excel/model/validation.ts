import { invalidArgument } from '../protocol/excel-error';
import type { Area } from './area';
import { contains, subtract } from './area';
import type { Placed } from './area-list';
import { touching } from './area-list';
import type { CellRange } from './cell-range';

export const VALIDATION_KINDS = {
  wholeNumber: 'WholeNumber',
  decimal: 'Decimal',
  list: 'List',
  date: 'Date',
  time: 'Time',
  textLength: 'TextLength',
  custom: 'Custom',
} as const;

export type ValidationKind = keyof typeof VALIDATION_KINDS;
export type ValidationRule = Readonly<
  Partial<Record<ValidationKind, Readonly<Record<string, unknown>>>>
>;

export interface Prompt {
  readonly title: string;
  readonly message: string;
  readonly showPrompt: boolean;
}

export interface ErrorAlert {
  readonly title: string;
  readonly message: string;
  readonly showAlert: boolean;
  readonly style: 'Stop' | 'Warning' | 'Information';
}

const NO_PROMPT: Prompt = { title: '', message: '', showPrompt: true };
const NO_ALERT: ErrorAlert = { title: '', message: '', showAlert: true, style: 'Stop' };

/** What may be typed into the cells of an area. */
export class Validation implements Placed {
  prompt = NO_PROMPT;
  errorAlert = NO_ALERT;
  ignoreBlanks = true;

  constructor(
    public area: Area,
    public rule: ValidationRule,
  ) {}
}

/** The one rule that all cells of the range have, `none`, or `mixed`. */
export function validationOf({ sheet, area }: CellRange): Validation | 'none' | 'mixed' {
  const found = touching(sheet.validations, area);
  const [first] = found;
  if (!first) return 'none';
  return found.length === 1 && contains(first.area, area) ? first : 'mixed';
}

/** Gives the range a rule of its own, taken out of whatever rules lay there. */
export function setValidation(range: CellRange, rule: ValidationRule): void {
  const before = validationOf(range);
  clearValidation(range);
  const validation = new Validation(range.area, rule);
  if (before instanceof Validation) {
    validation.prompt = before.prompt;
    validation.errorAlert = before.errorAlert;
    validation.ignoreBlanks = before.ignoreBlanks;
  }
  range.sheet.validations.push(validation);
}

export function clearValidation({ sheet, area }: CellRange): void {
  sheet.validations = sheet.validations.flatMap((one) =>
    subtract(one.area, area).map((part) => {
      const rest = new Validation(part, one.rule);
      rest.prompt = one.prompt;
      rest.errorAlert = one.errorAlert;
      rest.ignoreBlanks = one.ignoreBlanks;
      return rest;
    }),
  );
}

/** The range's own rule object, for changing its prompt and alert; made where there is none. */
export function ownValidation(range: CellRange): Validation {
  const found = validationOf(range);
  if (found instanceof Validation && sameBlock(found, range)) return found;
  setValidation(range, found instanceof Validation ? found.rule : {});
  const own = range.sheet.validations.at(-1);
  if (!own) throw invalidArgument('DataValidation');
  return own;
}

const sameBlock = (one: Validation, { area }: CellRange): boolean =>
  contains(area, one.area) && contains(one.area, area);
