import type { IsoDate } from '../../src/domain/deadlines/deadline';
import { Temporal } from 'temporal-polyfill';
import { serialFromDate } from '../../src/domain/grid/serial';
import type { CellWrite, Edit } from '../../src/domain/grid/edit';
import type { CellValue } from '../../src/domain/grid/grid';
import { stateLabels } from '../../src/domain/tracking/state';
import type { State } from '../../src/domain/tracking/state';
import type { Tracking } from '../../src/domain/tracking/track';

interface MadeUp {
  readonly state: State | null;
  readonly progress: number | null;
  readonly completedOn: IsoDate | null;
  readonly outcome: string | null;
}

/**
 * What clerks might have typed by the middle of the year, the same on every run: most of what is due
 * is done, some of it late; some has not begun; one task rests.
 */
export function typedHalfYear(tracking: Tracking, today: IsoDate): Edit {
  const { position } = tracking.layout;
  const cells = tracking.tasks.flatMap(({ row, record }, index): CellWrite[] => {
    const made = madeUp(record.term.kind, record.due, index, today);
    const write = (column: number, value: CellValue): CellWrite[] =>
      value === null ? [] : [{ row, column, from: { value: null }, to: { value } }];
    return [
      ...write(position.status, made.state === null ? null : stateLabels[made.state]),
      ...write(position.progress, made.progress),
      ...write(
        position.completed,
        made.completedOn === null ? null : serialFromDate(made.completedOn),
      ),
      ...write(position.outcome, made.outcome),
    ];
  });
  return { kind: 'write-cells', sheet: tracking.plan.sheet, cells };
}

function madeUp(kind: string, due: IsoDate | null, index: number, today: IsoDate): MadeUp {
  const roll = (index * 7 + 3) % 10;
  const nothing: MadeUp = { state: null, progress: null, completedOn: null, outcome: null };
  const begun: MadeUp = {
    ...nothing,
    state: 'in-progress',
    progress: 0.3 + (roll % 4) / 10,
    outcome: 'Đã có công văn triển khai',
  };
  if (index % 23 === 5) return { ...nothing, state: 'paused', outcome: 'Chờ hướng dẫn của Bộ' };
  if (kind === 'ongoing') {
    return roll < 6
      ? { ...begun, completedOn: daysAfter(today, -30 * (roll % 4)), outcome: 'Báo cáo hằng quý' }
      : begun;
  }
  if (due === null || due > today) return roll < 5 ? begun : nothing;
  if (roll < 2) return roll === 0 ? nothing : begun;
  return {
    state: 'done',
    progress: 1,
    completedOn: daysAfter(due, roll < 4 ? 9 : -3),
    outcome: `Báo cáo số ${40 + index}/BC-UBND`,
  };
}

function daysAfter(day: IsoDate, days: number): IsoDate {
  return Temporal.PlainDate.from(day).add({ days }).toString();
}
