import { readDeadlines } from '../deadlines/read-deadlines';
import type { Deadline, DeadlineContext, IsoDate } from '../deadlines/deadline';
import { dateFromSerial, isDateFormat } from '../grid/serial';
import type { Grid } from '../grid/grid';
import type { UnitDirectory } from '../units/directory';
import { readUnits } from '../units/read-units';
import type { UnitContext, UnitMention } from '../units/unit';
import type { CellRef, Group, Role, Task } from './plan';
import type { RawTask } from './raw-tasks';
import { leadInTitle, splitResponsibility } from './responsibility';
import { taskIds } from './task-id';

/** What tasks are read against. */
export interface Reading {
  readonly grid: Grid;
  readonly groups: readonly Group[];
  readonly directory: UnitDirectory;
  readonly units: UnitContext;
  readonly deadlines: DeadlineContext;
  readonly isPapi: boolean;
  readonly dimensionOf: (text: string) => number | null;
  /** The table has no column of those who answer: group titles may be bare unit names. */
  readonly titlesAnswer: boolean;
}

/** Reads units and deadlines of the raw tasks and gives every task its id. */
export function buildTasks(raw: readonly RawTask[], reading: Reading): readonly Task[] {
  const memo = memoOf(reading);
  const tasks = raw.map((task) => buildTask(task, reading, memo));
  const ids = taskIds(
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
  return tasks.map((task, at) => ({ ...task, id: ids[at] ?? '' }));
}

/** The same words mean the same deadlines: each text is read once (units are remembered by their reader). */
interface Memo {
  readonly units: (text: string) => ReturnType<typeof readUnits>;
  readonly deadlines: (text: string, date: IsoDate | null) => readonly Deadline[];
  readonly dimension: (text: string) => number | null;
  /** The index of the group that stands in a row. */
  readonly groupAt: (row: number) => number;
}

function memoOf({ directory, units, deadlines, dimensionOf, groups }: Reading): Memo {
  const deadlineReadings = new Map<string, readonly Deadline[]>();
  const dimensions = new Map<string, number | null>();
  const groupRows = new Map(groups.map(({ row }, at) => [row, at]));
  return {
    units: (text) => readUnits(text, units, directory),
    deadlines: (text, date) =>
      remembered(deadlineReadings, `${date ?? ''}|${text}`, () =>
        readDeadlines({ text, date }, deadlines),
      ),
    dimension: (text) => remembered(dimensions, text, () => dimensionOf(text)),
    groupAt: (row) => groupRows.get(row) ?? -1,
  };
}

function remembered<T>(known: Map<string, T>, key: string, read: () => T): T {
  const before = known.get(key);
  if (before !== undefined) return before;
  const value = read();
  known.set(key, value);
  return value;
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

function mentions(
  text: string | null,
  isInherited: boolean,
  memo: Memo,
): ReturnType<typeof readUnits> {
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

/** The lead that the nearest group title names: "SỞ Y TẾ CHỦ TRÌ THỰC HIỆN", or a bare unit name. */
function leadFromGroups(
  groups: readonly number[],
  { groups: all, titlesAnswer, grid }: Reading,
  memo: Memo,
): { text: string; cell: CellRef } | null {
  for (const index of [...groups].reverse()) {
    const group = all[index];
    if (!group) continue;
    const named =
      leadInTitle(group.title) ??
      (titlesAnswer && isUnitName(group.title, memo) ? group.title : null);
    if (named === null) continue;
    const column =
      grid.values[group.row]?.findIndex((value) => typeof value === 'string' && value.length > 3) ??
      0;
    return { text: named, cell: { row: group.row, column: Math.max(0, column) } };
  }
  return null;
}

function isUnitName(title: string, memo: Memo): boolean {
  const { units, asides } = memo.units(title);
  return (
    units.length === 1 &&
    asides.length === 0 &&
    (units[0]?.match === 'exact' || units[0]?.match === 'alias')
  );
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
