import type { IsoDate } from '../deadlines/deadline';
import { dateFromSerial, isDateFormat } from '../grid/serial';
import type { Grid } from '../grid/grid';
import { mapInSteps, type Steps } from '../steps';
import type { UnitMention, UnitReading } from '../units/unit';
import { leadFromGroups } from './group-lead';
import type { CellRef, Role, Task } from './plan';
import type { RawTask } from './raw-tasks';
import { memoOf } from './reading';
import type { Memo, Reading } from './reading';
import { splitResponsibility } from './responsibility';
import { taskIds } from './task-id';

/** The raw tasks of one table, and what they are read against. */
interface Part {
  readonly raw: readonly RawTask[];
  readonly reading: Reading;
}

/** Reads units and deadlines of the raw tasks of a plan's tables and gives every task its id. */
export function* buildTasks(parts: readonly Part[]): Steps<readonly Task[]> {
  const tasks: Task[] = [];
  for (const { raw, reading } of parts) {
    const memo = memoOf(reading);
    const built = yield* mapInSteps(raw, (task) => buildTask(task, reading, memo));
    for (const task of built) tasks.push(task);
  }
  yield;
  const ids = yield* taskIds(
    tasks.map(
      ({ text, ordinal, component, leadText, implementerText, coordinatorText, deadlineText }) => ({
        text,
        distinctions: [
          component,
          ordinal,
          leadText,
          implementerText,
          coordinatorText,
          deadlineText,
        ],
      }),
    ),
  );
  yield;
  return tasks.map((task, at) => ({ ...task, id: ids[at] ?? '' }));
}

function buildTask(raw: RawTask, reading: Reading, memo: Memo): Task {
  const { texts, cells } = raw;
  const inherited = new Set(raw.inherited);
  const text = (role: Role): string | null => texts[role] ?? null;
  const groups = raw.groupRows.map(memo.groupAt);
  const said = responsibility(raw);
  const fromTitle = said.lead === null ? leadFromGroups(groups, reading, memo) : null;
  if (fromTitle) inherited.add('lead');
  const leadText = said.lead ?? fromTitle?.text ?? null;
  const lead = mentions(leadText, inherited.has('lead'), memo);
  const implementers = mentions(said.implementer, inherited.has('implementer'), memo);
  const coordinators = mentions(said.coordinator, inherited.has('coordinator'), memo);
  const dimensionText = text('dimension') ?? dimensionTitle(groups, reading);
  const deadlineCell = cells.deadline?.length === 1 ? cells.deadline[0] : undefined;
  return {
    id: '',
    rows: raw.rows,
    ordinal: text('ordinal'),
    code: text('code'),
    dimension: dimensionText === null || !reading.isPapi ? null : memo.dimension(dimensionText),
    dimensionText,
    component: text('component'),
    groups,
    text: text('task') ?? '',
    target: text('target'),
    result: text('result'),
    leadText,
    implementerText: said.implementer,
    coordinatorText: said.coordinator,
    lead: lead.units,
    implementers: implementers.units,
    coordinators: together([coordinators.units, lead.coordinators, implementers.coordinators]),
    deadlineText: text('deadline'),
    deadlines: memo.deadlines(text('deadline') ?? '', dateOf(reading.grid, deadlineCell)),
    status: text('status'),
    progress: text('progress'),
    outcome: text('outcome'),
    note: text('note'),
    cells: fromTitle ? { ...cells, lead: [fromTitle.cell] } : cells,
    inherited: [...inherited],
  };
}

/** Who leads, does and helps, where one cell may say two of them. */
function responsibility({ texts }: RawTask): {
  lead: string | null;
  implementer: string | null;
  coordinator: string | null;
} {
  const lead = splitResponsibility(texts.lead ?? '');
  const doing = splitResponsibility(texts.implementer ?? '');
  return {
    lead: both(lead.lead ?? lead.main, doing.lead),
    implementer: both(doing.main, lead.lead === null ? null : lead.main),
    coordinator: both(texts.coordinator ?? null, both(lead.coordinator, doing.coordinator)),
  };
}

function both(first: string | null, second: string | null): string | null {
  const parts = [first, second].filter((part) => part !== null && part !== '');
  return parts.length === 0 ? null : parts.join('\n');
}

function mentions(text: string | null, isInherited: boolean, memo: Memo): UnitReading {
  if (text === null) return { units: [], coordinators: [], asides: [] };
  const reading = memo.units(text);
  if (!isInherited) return reading;
  const mark = (unit: UnitMention): UnitMention => ({ ...unit, inherited: true });
  return {
    ...reading,
    units: reading.units.map(mark),
    coordinators: reading.coordinators.map(mark),
  };
}

/** Each unit once, as first named. */
function together(lists: readonly (readonly UnitMention[])[]): readonly UnitMention[] {
  const seen = new Set<string>();
  return lists.flat().filter(({ id, name }) => {
    const key = id ?? name;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function dimensionTitle(
  groups: readonly number[],
  { groups: all, isPapi }: Reading,
): string | null {
  if (!isPapi) return null;
  const named = [...groups].reverse().find((index) => (all[index]?.dimension ?? null) !== null);
  return named === undefined ? null : (all[named]?.title ?? null);
}

/** The real date of a cell, when it holds one. */
function dateOf(grid: Grid, cell: CellRef | undefined): IsoDate | null {
  if (!cell) return null;
  const value = grid.values[cell.row]?.[cell.column];
  const format = grid.numberFormats[cell.row]?.[cell.column] ?? '';
  return typeof value === 'number' && isDateFormat(format) ? dateFromSerial(value) : null;
}
