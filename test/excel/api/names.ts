import type { CellRange } from '../model/cell-range';
import { ScopedName } from '../model/scoped-name';
import { checkName } from '../model/name-rules';
import { NamedItem } from '../model/named-item';
import { Workbook } from '../model/workbook';
import { Worksheet } from '../model/worksheet';
import type { Args } from '../protocol/arguments';
import { invalidArgument, itemAlreadyExists, itemNotFound } from '../protocol/excel-error';
import type { ExcelObject } from '../protocol/excel-object';
import { excelObject } from '../protocol/excel-object';
import { defineClass } from '../protocol/members';
import { checkedBoolean, checkedString } from './checked';
import { formulaOf } from './formula-argument';
import { absoluteAddress, areaOfFormula } from './range-object';

type Scope = Workbook | Worksheet;

/** Names of the workbook, or of one sheet. */
class ScopeOfNames {
  constructor(readonly owner: Scope) {}
}

const nameObject = (scope: Scope, item: NamedItem): ExcelObject =>
  excelObject('NamedItem', new ScopedName(scope, item));

function add(scope: Scope, args: Args): ExcelObject {
  const name = args.string(0);
  checkName(name, args.location);
  if (scope.names.some((one) => one.name.toLowerCase() === name.toLowerCase()))
    throw itemAlreadyExists(args.location);
  const given = formulaOf(args.raw(1), args.location);
  const formula = typeof given === 'string' && given.startsWith('=') ? given : `=${given}`;
  const item = new NamedItem(name, formula);
  item.comment = args.optionalString(2) ?? '';
  scope.names.push(item);
  bookOf(scope).calculator.forget();
  return nameObject(scope, item);
}

const bookOf = (scope: Scope): Workbook => (scope instanceof Workbook ? scope : scope.book);

export const namedItems = defineClass('NamedItemCollection', ScopeOfNames, {
  items: ({ owner }) => owner.names.map((item) => nameObject(owner, item)),
  object: {
    add: ({ owner }, args) => add(owner, args),
    addFormulaLocal: ({ owner }, args) => add(owner, args),
  },
});

/** The names that belong to the workbook, or to the sheet. */
export const namesOf = (owner: Scope): ExcelObject =>
  excelObject('NamedItemCollection', new ScopeOfNames(owner));

const cellsOf = ({ scope, item }: ScopedName): CellRange | null =>
  areaOfFormula(scope instanceof Worksheet ? scope : (scope.sheets[0] ?? null), item.formula);

function valueOf(target: ScopedName): string | number {
  const cells = cellsOf(target);
  if (cells) return absoluteAddress(cells);
  const plain = target.item.formula.slice(1);
  return plain !== '' && !Number.isNaN(Number(plain)) ? Number(plain) : plain;
}

export const namedItem = defineClass('NamedItem', ScopedName, {
  get: {
    _Id: ({ item }) => item.name,
    name: ({ item }) => item.name,
    comment: ({ item }) => item.comment,
    visible: ({ item }) => item.visible,
    formula: ({ item }) => item.formula,
    scope: ({ scope }) => (scope instanceof Workbook ? 'Workbook' : 'Worksheet'),
    type: (target) => {
      if (cellsOf(target)) return 'Range';
      return typeof valueOf(target) === 'number' ? 'Double' : 'String';
    },
    value: valueOf,
  },
  set: {
    comment: ({ item }, value) => {
      item.comment = checkedString(value, 'NamedItem.comment');
    },
    visible: ({ item }, value) => {
      item.visible = checkedBoolean(value, 'NamedItem.visible');
    },
    formula: ({ item, scope }, value) => {
      const formula = checkedString(value, 'NamedItem.formula');
      if (!formula.startsWith('=')) throw invalidArgument('NamedItem.formula');
      item.formula = formula;
      bookOf(scope).calculator.forget();
    },
  },
  navigate: {
    worksheet: ({ scope }) => {
      if (scope instanceof Workbook) throw itemNotFound('NamedItem.worksheet');
      return excelObject('Worksheet', scope);
    },
    worksheetOrNullObject: ({ scope }) =>
      scope instanceof Workbook ? null : excelObject('Worksheet', scope),
  },
  object: {
    getRange: (target, args) => {
      const cells = cellsOf(target);
      if (!cells) throw itemNotFound(args.location);
      return excelObject('Range', cells);
    },
    getRangeOrNullObject: (target) => {
      const cells = cellsOf(target);
      return cells && excelObject('Range', cells);
    },
  },
  call: {
    delete: ({ scope, item }) => {
      scope.names = scope.names.filter((one) => one !== item);
      bookOf(scope).calculator.forget();
    },
  },
});
