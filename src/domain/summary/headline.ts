import { cellAddress } from '../grid/address';
import type { CellContent, ConditionalFormatSpec } from '../grid/sheet-spec';
import type { Verdict } from '../tracking/assessment';
import { quoted } from '../tracking/formulas';
import { countColumns, doneShare, notEndable, ongoing } from './count-columns';
import { figuresOf } from './count-table';
import { countFormula, countNow } from './counted';
import type { DataRange } from './data-columns';
import type { Fact } from './facts';
import type { SheetBuilder } from './sheet-builder';
import { lateColor } from './styles';
import type { Style } from './styles';

/** A big figure with its words below, over some columns of the page. */
interface Card {
  readonly left: number;
  readonly right: number;
  readonly figure: CellContent;
  readonly style: Style;
  readonly label: CellContent;
}

const lateCard = { left: 8, right: 10 } as const;

/** Something late is set in dark red; nothing late is no alarm. */
export function lateFigureAlert(top: number): ConditionalFormatSpec {
  const range = { top, bottom: top, ...lateCard };
  const formula = `=$${cellAddress(top, lateCard.left)}>0`;
  return { kind: 'formula', range, formula, format: { color: lateColor } };
}

/** The figures that the page opens with; returns the first row below them. */
export function putHeadline(
  builder: SheetBuilder<Style>,
  top: number,
  facts: readonly Fact[],
  data: DataRange,
): number {
  for (const { left, right, figure, style, label } of cards(facts, data)) {
    builder.block({ top, left, bottom: top, right }, figure, style);
    builder.block({ top: top + 1, left, bottom: top + 1, right }, label, 'figureLabel');
  }
  builder.height(top, 34);
  builder.height(top + 1, 34);
  return top + 2;
}

function cards(facts: readonly Fact[], data: DataRange): readonly Card[] {
  const verdictsOf = (key: string): readonly Verdict[] | null =>
    countColumns.find((column) => column.key === key)?.verdicts ?? null;
  const live = (verdicts: readonly Verdict[] | null): string =>
    countFormula(data, 'once', verdicts, []);
  const count = (verdicts: readonly Verdict[] | null): CellContent => ({
    formula: `=${live(verdicts)}`,
    cached: countNow(facts, verdicts),
  });
  const partOf = (before: string, verdicts: readonly Verdict[], after: string): CellContent => ({
    formula: `=${quoted(before)}&${live(verdicts)}&${quoted(after)}`,
    cached: `${before}${countNow(facts, verdicts)}${after}`,
  });
  const endable = `(${live(null)}-${live(notEndable)})`;
  return [
    { left: 0, right: 1, figure: count(null), style: 'figure', label: { value: 'nhiệm vụ' } },
    {
      left: 2,
      right: 4,
      figure: count(verdictsOf('done')),
      style: 'figure',
      label: partOf('hoàn thành (', ['done-on-time'], ' đúng hạn)'),
    },
    {
      left: 5,
      right: 7,
      figure: count(['in-progress', 'not-started']),
      style: 'figure',
      label: partOf('trong hạn (', ['in-progress'], ' đang thực hiện)'),
    },
    {
      ...lateCard,
      figure: count(verdictsOf('late')),
      style: 'figure',
      label: { value: 'QUÁ HẠN chưa hoàn thành' },
    },
    {
      left: 11,
      right: 12,
      figure: count(ongoing),
      style: 'figure',
      label: partOf('thường xuyên (', ['ongoing-reported'], ' có kết quả)'),
    },
    {
      left: 13,
      right: 14,
      figure: {
        formula: `=IF(${endable}=0,${quoted('–')},${live(verdictsOf('done'))}/${endable})`,
        cached: doneShare(figuresOf(facts)),
      },
      style: 'figureShare',
      label: { value: 'tỷ lệ hoàn thành' },
    },
  ];
}
