import type { Area } from './area';
import type { Placed } from './area-list';

export const CONDITION_KINDS = ['Custom', 'CellValue', 'DataBar', 'ContainsText'] as const;

export type ConditionKind = (typeof CONDITION_KINDS)[number];

/** What a met condition changes of a cell's looks. */
export interface ConditionLooks {
  fill: string | null;
  color: string | null;
  bold: boolean | null;
  italic: boolean | null;
  underline: string | null;
  strikethrough: boolean | null;
  numberFormat: string | null;
}

export interface CellValueRule {
  readonly operator: string;
  readonly formula1: string;
  readonly formula2?: string;
}

export interface TextRule {
  readonly operator: string;
  readonly text: string;
}

export interface BoundRule {
  readonly type: string;
  readonly formula?: string;
}

export interface DataBar {
  fillColor: string;
  gradientFill: boolean;
  borderColor: string;
  showDataBarOnly: boolean;
  barDirection: string;
  axisFormat: string;
  axisColor: string;
  lowerBoundRule: BoundRule;
  upperBoundRule: BoundRule;
}

/** Looks that depend on what cells hold. */
export class ConditionalFormat implements Placed {
  stopIfTrue = false;
  /** Relative to the area's first cell. */
  formula = '';
  cellValue: CellValueRule | null = null;
  text: TextRule | null = null;
  readonly looks: ConditionLooks = {
    fill: null,
    color: null,
    bold: null,
    italic: null,
    underline: null,
    strikethrough: null,
    numberFormat: null,
  };
  readonly dataBar: DataBar = {
    fillColor: '#638EC6',
    gradientFill: true,
    borderColor: '',
    showDataBarOnly: false,
    barDirection: 'Context',
    axisFormat: 'Automatic',
    axisColor: '#000000',
    lowerBoundRule: { type: 'Automatic' },
    upperBoundRule: { type: 'Automatic' },
  };

  constructor(
    readonly id: string,
    readonly kind: ConditionKind,
    public area: Area,
  ) {}
}
