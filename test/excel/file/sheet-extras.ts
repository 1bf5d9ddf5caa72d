import type { Worksheet as FileSheet } from 'exceljs';
import { parseArea } from '../model/area';
import { Comment } from '../model/comment';
import { Table } from '../model/table';
import type { ValidationRule } from '../model/validation';
import { Validation } from '../model/validation';
import type { Worksheet } from '../model/worksheet';

/** Reads what lies over the cells of a sheet: freezing, the filter, tables, rules for input, notes. */
export function readExtras(sheet: Worksheet, source: FileSheet): void {
  // Files written without a view have none, whatever exceljs's typings say.
  const views = source.views as FileSheet['views'] | null;
  const view = views?.[0];
  sheet.showGridlines = view?.showGridLines !== false;
  if (view?.state === 'frozen')
    sheet.freeze = { rows: view.ySplit ?? 0, columns: view.xSplit ?? 0 };
  const { autoFilter } = source;
  if (typeof autoFilter === 'string') sheet.filter.area = parseArea(autoFilter);
  readTables(sheet, source);
  readValidations(sheet, source);
  source.eachRow((row) => {
    row.eachCell((cell) => {
      const { note } = cell as { note?: string | { texts?: { text: string }[] } };
      const area = note === undefined ? null : parseArea(cell.address);
      if (note === undefined || !area) return;
      const text =
        typeof note === 'string' ? note : (note.texts ?? []).map((one) => one.text).join('');
      sheet.comments.push(new Comment(sheet, sheet.book.newId(), area, text));
    });
  });
}

interface FileTable {
  readonly name: string;
  readonly tableRef: string;
  readonly headerRow: boolean;
  readonly totalsRow: boolean;
  readonly style: { readonly theme?: string } | null;
}

function readTables(sheet: Worksheet, source: FileSheet): void {
  const { tables } = source.model as unknown as { tables: readonly FileTable[] };
  for (const { name, tableRef, headerRow, totalsRow, style } of tables) {
    const area = parseArea(tableRef);
    if (!area) continue;
    const table = new Table(sheet, sheet.book.newId(), name, area);
    table.showHeaders = headerRow;
    table.showTotals = totalsRow;
    if (style?.theme !== undefined) table.style = style.theme;
    table.filter.area = area;
    sheet.tables.push(table);
  }
}

interface FileValidation {
  readonly type: string;
  readonly operator?: string;
  readonly formulae?: readonly unknown[];
  readonly allowBlank?: boolean;
  readonly promptTitle?: string;
  readonly prompt?: string;
  readonly errorTitle?: string;
  readonly error?: string;
  readonly showErrorMessage?: boolean;
}

const KINDS: Readonly<Record<string, keyof ValidationRule>> = {
  whole: 'wholeNumber',
  decimal: 'decimal',
  date: 'date',
  time: 'time',
  textLength: 'textLength',
};

const OPERATORS: Readonly<Record<string, string>> = {
  between: 'Between',
  notBetween: 'NotBetween',
  equal: 'EqualTo',
  notEqual: 'NotEqualTo',
  greaterThan: 'GreaterThan',
  greaterThanOrEqual: 'GreaterThanOrEqualTo',
  lessThan: 'LessThan',
  lessThanOrEqual: 'LessThanOrEqualTo',
};

function readValidations(sheet: Worksheet, source: FileSheet): void {
  const { dataValidations } = source as {
    dataValidations?: { model: Readonly<Record<string, FileValidation | undefined>> };
  };
  for (const [address, given] of Object.entries(dataValidations?.model ?? {})) {
    const area = parseArea(address.replace(/^range:/, ''));
    const rule = given && ruleOf(given);
    if (!area || !rule) continue;
    const validation = new Validation(area, rule);
    validation.ignoreBlanks = given.allowBlank ?? true;
    validation.prompt = {
      title: given.promptTitle ?? '',
      message: given.prompt ?? '',
      showPrompt: true,
    };
    validation.errorAlert = {
      title: given.errorTitle ?? '',
      message: given.error ?? '',
      showAlert: given.showErrorMessage ?? true,
      style: 'Stop',
    };
    sheet.validations.push(validation);
  }
}

function ruleOf({ type, operator, formulae = [] }: FileValidation): ValidationRule | null {
  const [first, second] = formulae.map((one) => (one instanceof Date ? serialOf(one) : one));
  if (type === 'list') {
    const text = String(first);
    const source = text.startsWith('"') ? text.slice(1, -1) : `=${text}`;
    return { list: { inCellDropDown: true, source } };
  }
  if (type === 'custom') return { custom: { formula: `=${String(first)}` } };
  const kind = KINDS[type];
  const limits = { operator: OPERATORS[operator ?? 'between'], formula1: first, formula2: second };
  return kind ? { [kind]: limits } : null;
}

/** Days since 30 December 1899, as Excel counts them. */
const serialOf = (date: Date): number => date.getTime() / 86_400_000 + 25_569;
