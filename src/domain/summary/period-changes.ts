import { dayText } from '../deadlines/day-text';
import { verdicts } from '../tracking/assessment';
import type { Verdict } from '../tracking/assessment';
import { verdictLabels } from '../tracking/assessment-text';
import { cellAddress } from '../grid/address';
import type { Fact } from './facts';
import type { SheetBuilder } from './sheet-builder';
import { verdictIn, type Snapshot } from './snapshot';
import type { Style } from './styles';

/**
 * What changed since the last kept figures: each class then, on the day of the report, and the
 * difference. Figures of that day, not live: they are compared with figures that no longer move.
 *
 * @returns the first row below
 */
export function putChanges(
  builder: SheetBuilder<Style>,
  top: number,
  due: readonly Fact[],
  since: Snapshot | null,
): number {
  builder.value(top, 0, 'II. THAY ĐỔI SO VỚI KỲ TRƯỚC', 'section');
  if (since === null) {
    const text = 'Chưa lưu số liệu kỳ nào để so sánh.';
    builder.value(top + 1, 0, text, 'text');
    return top + 3;
  }
  const head = top + 1;
  const headers = [
    'Tình trạng',
    `Kỳ trước (${since.period}, ${dayText(since.takenOn)})`,
    'Kỳ này',
    'Thay đổi',
  ];
  const columns = [
    { left: 0, right: 1 },
    { left: 2, right: 5 },
    { left: 6, right: 7 },
    { left: 8, right: 9 },
  ] as const;
  const line = (row: number, contents: readonly string[], style: Style): void => {
    columns.forEach(({ left, right }, index) => {
      builder.block(
        { top: row, left, bottom: row, right },
        { value: contents[index] ?? '' },
        style,
      );
    });
  };
  line(head, headers, 'head');
  builder.height(head, 34);
  const known = due.filter(({ tracked }) => verdictIn(since, tracked.id) !== undefined);
  const shown = verdicts.filter(
    (verdict) => !verdict.startsWith('ongoing') && before(verdict) + now(verdict) > 0,
  );
  shown.forEach((verdict, index) => {
    const row = head + 1 + index;
    line(row, [verdictLabels[verdict]], 'cell');
    put(row, 1, { value: before(verdict) }, 'count');
    put(row, 2, { value: now(verdict) }, 'count');
    const [then, current] = [cellAddress(row, 2), cellAddress(row, 6)];
    const change = now(verdict) - before(verdict);
    put(row, 3, { formula: `=${current}-${then}`, cached: change }, 'change');
  });
  return head + shown.length + 2;

  function before(verdict: Verdict): number {
    return known.filter(({ tracked }) => verdictIn(since, tracked.id) === verdict).length;
  }
  function now(verdict: Verdict): number {
    return due.filter(({ tracked }) => tracked.assessment.verdict === verdict).length;
  }
  function put(
    row: number,
    at: number,
    content: Parameters<typeof builder.block>[1],
    style: Style,
  ): void {
    const place = columns[at];
    if (place) builder.block({ ...place, top: row, bottom: row }, content, style);
  }
}
