import { cellAddress } from '../grid/address';
import type { CellContent } from '../grid/sheet-spec';
import type { Plan } from '../plan/plan';
import { assessmentWords, ongoingOpenings } from './assessment-text';
import { quoted } from './formulas';
import type { TrackedTask } from './tracked-task';
import type { TrackingLayout } from './layout';

/** What a group's row shows of its tasks. */
export interface GroupCells {
  readonly row: number;
  /** Mean progress; ongoing tasks, which never end, and paused ones are left out. */
  readonly progress: CellContent;
  /** "3/5 hoàn thành"; "4 thường xuyên" where none of them can be finished. */
  readonly assessment: CellContent;
}

/** Live sums for every group that holds tasks. */
export function groupCells(
  plan: Plan,
  tasks: readonly TrackedTask[],
  layout: TrackingLayout,
): readonly GroupCells[] {
  return plan.groups.flatMap((group, index) => {
    const members = tasks.filter(({ task }) => task.groups.includes(index));
    const rows = members.map(({ row }) => row);
    if (rows.length === 0) return [];
    const range = (column: number): string =>
      `${absolute(Math.min(...rows), column)}:${absolute(Math.max(...rows), column)}`;
    const { position } = layout;
    const formulas = groupFormulas(
      range(position.id),
      range(position.assessment),
      range(position.progress),
    );
    const sums = sumsOf(members);
    return [
      {
        row: group.row,
        progress: { formula: formulas.progress, cached: sums.progress },
        assessment: { formula: formulas.assessment, cached: sums.assessment },
      },
    ];
  });
}

const absolute = (row: number, column: number): string =>
  cellAddress(row, column).replace(/^([A-Z]+)(\d+)$/u, '$$$1$$$2');

const doneText = ' hoàn thành';
const ongoingText = ' thường xuyên';
const pausedText = ' tạm dừng';

/** Rows inside the range that are no tasks have no id, so nested groups are not counted again. */
function groupFormulas(
  ids: string,
  texts: string,
  shares: string,
): { progress: string; assessment: string } {
  const isTask = `${ids},"?*"`;
  const done = `COUNTIFS(${isTask},${texts},${quoted(`${assessmentWords.done}*`)})`;
  const ongoing = ongoingOpenings
    .map((opening) => `COUNTIFS(${isTask},${texts},${quoted(`${opening}*`)})`)
    .join('+');
  const paused = `COUNTIFS(${isTask},${texts},${quoted(assessmentWords.paused)})`;
  const endable = `(COUNTIFS(${isTask})-(${ongoing})-${paused})`;
  const open = [assessmentWords.done, assessmentWords.paused, ...ongoingOpenings]
    .map((word) => `${texts},${quoted(`<>${word}*`)}`)
    .join(',');
  // An office that writes 50 means 50 %.
  const sum = (test: string): string =>
    `SUMIFS(${shares},${isTask},${open},${shares},${quoted(test)})`;
  return {
    progress: `=IF(${endable}=0,"",(${sum('<=1')}+${sum('>1')}/100+${done})/${endable})`,
    assessment:
      `=IF(${endable}>0,${done}&"/"&${endable}&${quoted(doneText)},` +
      `IF((${ongoing})>0,(${ongoing})&${quoted(ongoingText)},${paused}&${quoted(pausedText)}))`,
  };
}

function sumsOf(members: readonly TrackedTask[]): {
  progress: number | string;
  assessment: string;
} {
  const paused = members.filter(({ assessment }) => assessment.verdict === 'paused');
  const ongoing = members.filter(({ assessment }) => assessment.verdict.startsWith('ongoing'));
  const endable = members.filter((member) => !paused.includes(member) && !ongoing.includes(member));
  const done = endable.filter(({ assessment }) => assessment.verdict.startsWith('done'));
  const share = endable
    .filter((member) => !done.includes(member))
    .reduce((sum, { record }) => sum + (record.progress ?? 0), done.length);
  return {
    progress: endable.length === 0 ? '' : share / endable.length,
    assessment:
      endable.length > 0
        ? `${done.length}/${endable.length}${doneText}`
        : ongoing.length > 0
          ? `${ongoing.length}${ongoingText}`
          : `${paused.length}${pausedText}`,
  };
}
