import type { BoundRule, DataBar } from '../model/conditional-format';
import { PlacedCondition } from '../model/placed-condition';
import { asRecord } from '../protocol/arguments';
import { excelObject } from '../protocol/excel-object';
import { defineClass } from '../protocol/members';
import { checkedBoolean, checkedColor, checkedString } from './checked';

const get =
  <K extends keyof DataBar>(key: K) =>
  ({ format }: PlacedCondition): DataBar[K] =>
    format.dataBar[key];

const set =
  <K extends keyof DataBar>(key: K, check: (value: unknown, location: string) => DataBar[K]) =>
  ({ format }: PlacedCondition, value: unknown): void => {
    format.dataBar[key] = check(value, `DataBarConditionalFormat.${key}`);
  };

function bound(value: unknown, location: string): BoundRule {
  const { type, formula } = asRecord(value, location);
  return {
    type: checkedString(type, location),
    ...(formula !== undefined && {
      formula: typeof formula === 'number' ? `${formula}` : checkedString(formula, location),
    }),
  };
}

export const dataBarConditionalFormat = defineClass('DataBarConditionalFormat', PlacedCondition, {
  get: {
    showDataBarOnly: get('showDataBarOnly'),
    barDirection: get('barDirection'),
    axisFormat: get('axisFormat'),
    axisColor: get('axisColor'),
    lowerBoundRule: get('lowerBoundRule'),
    upperBoundRule: get('upperBoundRule'),
  },
  set: {
    showDataBarOnly: set('showDataBarOnly', checkedBoolean),
    barDirection: set('barDirection', checkedString),
    axisFormat: set('axisFormat', checkedString),
    axisColor: set('axisColor', checkedColor),
    lowerBoundRule: set('lowerBoundRule', bound),
    upperBoundRule: set('upperBoundRule', bound),
  },
  navigate: {
    positiveFormat: (target) => excelObject('ConditionalDataBarPositiveFormat', target),
  },
});

export const dataBarPositiveFormat = defineClass(
  'ConditionalDataBarPositiveFormat',
  PlacedCondition,
  {
    get: {
      fillColor: get('fillColor'),
      gradientFill: get('gradientFill'),
      borderColor: get('borderColor'),
    },
    set: {
      fillColor: set('fillColor', checkedColor),
      gradientFill: set('gradientFill', checkedBoolean),
      borderColor: set('borderColor', checkedColor),
    },
  },
);
