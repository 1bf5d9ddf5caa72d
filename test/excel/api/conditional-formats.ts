import { contains, intersect } from '../model/area';
import { CellRange } from '../model/cell-range';
import type { ConditionKind } from '../model/conditional-format';
import { CONDITION_KINDS, ConditionalFormat } from '../model/conditional-format';
import { PlacedCondition } from '../model/placed-condition';
import { assertAllowed } from '../model/guard';
import { asRecord } from '../protocol/arguments';
import { invalidArgument, invalidOperation, notImplemented } from '../protocol/excel-error';
import type { ExcelObject } from '../protocol/excel-object';
import { excelObject } from '../protocol/excel-object';
import { defineClass } from '../protocol/members';
import { checkedBoolean, checkedColor, checkedNumber, checkedString } from './checked';
import { rangeAt, rangeObject } from './range-object';

const placed = ({ sheet }: CellRange, format: ConditionalFormat): ExcelObject =>
  excelObject('ConditionalFormat', new PlacedCondition(sheet, format));

export const conditionalFormats = defineClass('ConditionalFormatCollection', CellRange, {
  items: (range) =>
    range.sheet.conditionalFormats
      .filter((format) => intersect(format.area, range.area))
      .map((format) => placed(range, format)),
  object: {
    add: (range, args) => {
      assertAllowed(range.sheet, 'allowFormatCells', args.location);
      const kind = CONDITION_KINDS.find((one) => one === args.string(0));
      if (!kind) throw notImplemented(`conditional formats of type ${args.string(0)}`);
      const format = new ConditionalFormat(range.sheet.book.newId(), kind, range.area);
      range.sheet.conditionalFormats.unshift(format);
      return placed(range, format);
    },
  },
  call: {
    clearAll: ({ sheet, area }, args) => {
      assertAllowed(sheet, 'allowFormatCells', args.location);
      sheet.conditionalFormats = sheet.conditionalFormats.filter((format) => {
        if (!intersect(format.area, area)) return true;
        if (contains(area, format.area)) return false;
        throw notImplemented('clearing conditional formats from a part of their cells');
      });
    },
  },
});

/** The part of a condition that its kind has; other kinds' parts are an error or null. */
const part =
  (type: string, kind: ConditionKind, orNull = false) =>
  (target: PlacedCondition): ExcelObject | null => {
    if (target.format.kind === kind) return excelObject(type, target);
    if (orNull) return null;
    throw invalidOperation(`ConditionalFormat.${type}`, `It is of type ${target.format.kind}.`);
  };

export const conditionalFormat = defineClass('ConditionalFormat', PlacedCondition, {
  get: {
    id: ({ format }) => format.id,
    type: ({ format }) => format.kind,
    priority: ({ sheet, format }) => sheet.conditionalFormats.indexOf(format),
    stopIfTrue: ({ format }) => (format.kind === 'DataBar' ? null : format.stopIfTrue),
  },
  set: {
    stopIfTrue: ({ format }, value) => {
      format.stopIfTrue = checkedBoolean(value, 'ConditionalFormat.stopIfTrue');
    },
    priority: ({ sheet, format }, value) => {
      const to = checkedNumber(value, 'ConditionalFormat.priority', 0);
      const others = sheet.conditionalFormats.filter((one) => one !== format);
      sheet.conditionalFormats = [...others.slice(0, to), format, ...others.slice(to)];
    },
  },
  navigate: {
    custom: part('CustomConditionalFormat', 'Custom'),
    customOrNullObject: part('CustomConditionalFormat', 'Custom', true),
    cellValue: part('CellValueConditionalFormat', 'CellValue'),
    cellValueOrNullObject: part('CellValueConditionalFormat', 'CellValue', true),
    dataBar: part('DataBarConditionalFormat', 'DataBar'),
    dataBarOrNullObject: part('DataBarConditionalFormat', 'DataBar', true),
    textComparison: part('TextConditionalFormat', 'ContainsText'),
    textComparisonOrNullObject: part('TextConditionalFormat', 'ContainsText', true),
    colorScaleOrNullObject: () => null,
    iconSetOrNullObject: () => null,
    presetOrNullObject: () => null,
    topBottomOrNullObject: () => null,
  },
  object: {
    getRange: ({ sheet, format }) => rangeObject(sheet, format.area),
    getRangeOrNullObject: ({ sheet, format }) => rangeObject(sheet, format.area),
    getRanges: ({ sheet, format }) => rangeAt(sheet, [format.area]),
  },
  call: {
    delete: ({ sheet, format }, args) => {
      assertAllowed(sheet, 'allowFormatCells', args.location);
      sheet.conditionalFormats = sheet.conditionalFormats.filter((one) => one !== format);
    },
  },
});

const looks = (target: PlacedCondition): ExcelObject =>
  excelObject('ConditionalRangeFormat', target);

export const customConditionalFormat = defineClass('CustomConditionalFormat', PlacedCondition, {
  navigate: { format: looks, rule: (target) => excelObject('ConditionalFormatRule', target) },
});

export const conditionalFormatRule = defineClass('ConditionalFormatRule', PlacedCondition, {
  get: {
    formula: ({ format }) => format.formula,
    formulaLocal: ({ format }) => format.formula,
  },
  set: {
    formula: ({ format }, value) => {
      const formula = checkedString(value, 'ConditionalFormatRule.formula');
      if (!formula.startsWith('=')) throw invalidArgument('ConditionalFormatRule.formula');
      format.formula = formula;
    },
  },
});

export const cellValueConditionalFormat = defineClass(
  'CellValueConditionalFormat',
  PlacedCondition,
  {
    get: { rule: ({ format }) => format.cellValue },
    set: {
      rule: ({ format }, value) => {
        const location = 'CellValueConditionalFormat.rule';
        const { operator, formula1, formula2 } = asRecord(value, location);
        format.cellValue = {
          operator: checkedString(operator, location),
          formula1: String(formula1),
          ...(formula2 !== undefined && { formula2: checkedString(formula2, location) }),
        };
      },
    },
    navigate: { format: looks },
  },
);

export const textConditionalFormat = defineClass('TextConditionalFormat', PlacedCondition, {
  get: { rule: ({ format }) => format.text },
  set: {
    rule: ({ format }, value) => {
      const location = 'TextConditionalFormat.rule';
      const { operator, text } = asRecord(value, location);
      format.text = {
        operator: checkedString(operator, location),
        text: checkedString(text, location),
      };
    },
  },
  navigate: { format: looks },
});

export const conditionalRangeFormat = defineClass('ConditionalRangeFormat', PlacedCondition, {
  get: { numberFormat: ({ format }) => format.looks.numberFormat },
  set: {
    numberFormat: ({ format }, value) => {
      format.looks.numberFormat = checkedString(value, 'ConditionalRangeFormat.numberFormat');
    },
  },
  navigate: {
    font: (target) => excelObject('ConditionalRangeFont', target),
    fill: (target) => excelObject('ConditionalRangeFill', target),
  },
});

export const conditionalRangeFill = defineClass('ConditionalRangeFill', PlacedCondition, {
  get: { color: ({ format }) => format.looks.fill ?? '' },
  set: {
    color: ({ format }, value) => {
      format.looks.fill = checkedColor(value, 'ConditionalRangeFill.color');
    },
  },
  call: {
    clear: ({ format }) => {
      format.looks.fill = null;
    },
  },
});

export const conditionalRangeFont = defineClass('ConditionalRangeFont', PlacedCondition, {
  get: {
    color: ({ format }) => format.looks.color ?? '',
    bold: ({ format }) => format.looks.bold,
    italic: ({ format }) => format.looks.italic,
    underline: ({ format }) => format.looks.underline,
    strikethrough: ({ format }) => format.looks.strikethrough,
  },
  set: {
    color: ({ format }, value) => {
      format.looks.color = checkedColor(value, 'ConditionalRangeFont.color');
    },
    bold: ({ format }, value) => {
      format.looks.bold = checkedBoolean(value, 'ConditionalRangeFont.bold');
    },
    italic: ({ format }, value) => {
      format.looks.italic = checkedBoolean(value, 'ConditionalRangeFont.italic');
    },
    underline: ({ format }, value) => {
      format.looks.underline = checkedString(value, 'ConditionalRangeFont.underline');
    },
    strikethrough: ({ format }, value) => {
      format.looks.strikethrough = checkedBoolean(value, 'ConditionalRangeFont.strikethrough');
    },
  },
});
