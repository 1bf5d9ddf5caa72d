import { columnLetters } from '../grid/address';
import { sheetPrefix } from '../grid/references';
import { serialFromDate } from '../grid/serial';
import type { CellContent } from '../grid/sheet-spec';
import { verdictLabels } from '../tracking/assessment-text';
import type { TrackingColumn } from '../tracking/columns';
import { quoted, reportedTest, stateTests } from '../tracking/formulas';
import { stateLabels } from '../tracking/state';
import type { Tracking } from '../tracking/track';
import { dataLetters } from './data-columns';
import type { DataColumn } from './data-columns';
import type { Fact } from './facts';
import { monthLabel, quarterLabel, termLabel } from './term-labels';

/** Stands for the state of a row whose task is no longer on the plan sheet. */
const goneLabel = 'Không còn trong biểu';

interface Place {
  readonly unit: string;
  /** The first of the task's rows counts it in totals. */
  readonly isFirst: boolean;
  /** 0-based on the data sheet. */
  readonly row: number;
}

/** What each column of one row holds. */
export function dataRow(
  { tracking, tracked, group, topic }: Fact,
  { unit, isFirst, row }: Place,
): Readonly<Record<DataColumn, CellContent>> {
  const { task, id, record, assessment } = tracked;
  const at = (column: DataColumn): string => `$${dataLetters(column)}${row + 1}`;
  const plan = planRanges(tracking);
  const found = `ISNUMBER(${at('place')})`;
  const look = (column: TrackingColumn): string => `INDEX(${plan(column)},${at('place')})`;
  const numberFrom = (column: TrackingColumn): string =>
    `=IF(${found},IF(ISNUMBER(${look(column)}),${look(column)},""),"")`;
  const state = stateTests(
    { status: look('status'), progress: at('progress'), completed: at('completed') },
    tracking.words,
  );
  const words = quotedStates();
  const dueSerial = record.due === null ? '' : serialFromDate(record.due);
  const { kind } = record.term;
  return {
    id: { value: id },
    sheet: { value: tracking.plan.sheet },
    ordinal: { value: task.ordinal },
    group: { value: group },
    topic: { value: topic },
    task: { value: task.text },
    unit: { value: unit },
    once: isFirst ? { formula: `=IF(${found},1,0)`, cached: 1 } : { value: 0 },
    share: { formula: `=IF(${found},1,0)`, cached: 1 },
    term: { value: termLabel(record.term) },
    due: { formula: numberFrom('due'), cached: dueSerial },
    month: monthLabel(record, at('due')),
    quarter: quarterLabel(record, at('due')),
    status: {
      formula:
        `=IF(${found},IF(${state.paused},${words.paused},IF(${state.done},${words.done},` +
        `IF(${state.inProgress},${words['in-progress']},${words['not-started']}))),"")`,
      cached: stateLabels[record.state],
    },
    progress: {
      formula:
        `=IF(${found},IF(ISNUMBER(${look('progress')}),` +
        `IF(${look('progress')}>1,${look('progress')}/100,${look('progress')}),""),"")`,
      cached: record.progress ?? '',
    },
    completed: {
      formula: numberFrom('completed'),
      cached: record.completedOn === null ? '' : serialFromDate(record.completedOn),
    },
    verdict: {
      formula: `=IF(${found},${verdictExpression(tracked.record.term, at)},${quoted(goneLabel)})`,
      cached: verdictLabels[assessment.verdict],
    },
    daysLeft: {
      formula:
        kind === 'ongoing'
          ? '=""'
          : `=IF(ISNUMBER(${at('due')}),IF(OR(${at('status')}=${words['in-progress']},` +
            `${at('status')}=${words['not-started']}),${at('due')}-TODAY(),""),"")`,
      cached: assessment.verdict === 'done-late' ? '' : (assessment.daysLeft ?? ''),
    },
    outcome: {
      formula: `=IF(${found},IF(${look('outcome')}="","",${look('outcome')}),"")`,
      cached: record.outcome,
    },
    place: {
      formula: `=IFERROR(MATCH(${at('id')},${plan('id')},0),"")`,
      cached: tracked.row - tracking.layout.header.bottom,
    },
  };
}

/** The cells of a tracking column on the plan sheet, from below the header to the table's end. */
function planRanges({ plan, layout }: Tracking): (column: TrackingColumn) => string {
  const top = layout.header.bottom + 2;
  const bottom = plan.table.bottom + 1;
  return (column) => {
    const letters = columnLetters(layout.position[column]);
    return `${sheetPrefix(plan.sheet)}$${letters}$${top}:$${letters}$${bottom}`;
  };
}

const quotedStates = (): Readonly<Record<keyof typeof stateLabels, string>> => ({
  'not-started': quoted(stateLabels['not-started']),
  'in-progress': quoted(stateLabels['in-progress']),
  done: quoted(stateLabels.done),
  paused: quoted(stateLabels.paused),
});

/** The rule of `assess`, over the row's own cells. */
function verdictExpression(
  term: Fact['tracked']['record']['term'],
  at: (column: DataColumn) => string,
): string {
  const label = (verdict: keyof typeof verdictLabels): string => quoted(verdictLabels[verdict]);
  const [status, due, completed] = [at('status'), at('due'), at('completed')];
  const words = quotedStates();
  const paused = (otherwise: string): string =>
    `IF(${status}=${words.paused},${label('paused')},${otherwise})`;
  if (term.kind === 'ongoing') {
    const reported = reportedTest(completed, `${status}=${words.done}`, term);
    return paused(`IF(${reported},${label('ongoing-reported')},${label('ongoing-awaited')})`);
  }
  const done =
    `IF(ISNUMBER(${due}),IF(ISNUMBER(${completed}),` +
    `IF(INT(${completed})<=${due},${label('done-on-time')},${label('done-late')}),` +
    `${label('done-unjudged')}),${label('done-unjudged')})`;
  const open = (
    late: 'in-progress-late' | 'not-started-late',
    inTime: 'in-progress' | 'not-started',
  ) => `IF(ISNUMBER(${due}),IF(TODAY()>${due},${label(late)},${label(inTime)}),${label(inTime)})`;
  return paused(
    `IF(${status}=${words.done},${done},IF(${status}=${words['in-progress']},` +
      `${open('in-progress-late', 'in-progress')},${open('not-started-late', 'not-started')}))`,
  );
}
