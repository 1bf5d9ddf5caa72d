import type { CellValue } from '../../../src/domain/grid/grid';
import type { MadeTask } from './made-progress';

/** A task as a counter without any code under test sees it. */
export interface CountedTask extends Omit<MadeTask, 'kind' | 'dimension'> {
  readonly id: string;
  readonly kind: MadeTask['kind'] | 'recurring';
  readonly dimension: number | null;
}

/** The days that the figures hang on. */
export interface CountDays {
  readonly today: string;
  /** The first day of every running period of ongoing work; results before it belong to an earlier one. */
  readonly reportedSince: string;
  readonly period: { readonly from: string; readonly to: string };
}

/** What a sheet of ours shows, row by row, by its mark. */
export type Shown = (mark: string) => readonly (readonly CellValue[])[];

const soonDays = 7;
const figureCount = 12;
const unknownUnit = '(Chưa rõ đơn vị)';

/** What the tables call each class. */
const labels: Readonly<Record<string, string>> = {
  'done-on-time': 'Hoàn thành đúng hạn',
  'done-late': 'Hoàn thành quá hạn',
  done: 'Hoàn thành (không xét hạn)',
  begun: 'Đang thực hiện trong hạn',
  idle: 'Chưa thực hiện (trong hạn)',
  'begun-late': 'Đang thực hiện quá hạn',
  'idle-late': 'Chưa thực hiện (quá hạn)',
  'ongoing-reported': 'Thường xuyên: đã có kết quả',
  ongoing: 'Thường xuyên: chưa có kết quả',
  paused: 'Tạm dừng',
};

/** A naive reading of what was typed. */
function classOf(task: CountedTask, { today, reportedSince }: CountDays): string {
  const { status, completedOn, progress, due, kind } = task;
  if (status === 'Tạm dừng') return 'paused';
  const done =
    status === 'Hoàn thành' ||
    (status === '' && (completedOn !== null || progress === 1 || progress === 100));
  if (kind === 'continuous' || kind === 'recurring') {
    const reported = completedOn === null ? done : completedOn >= reportedSince;
    return reported ? 'ongoing-reported' : 'ongoing';
  }
  if (done) {
    if (due === null || completedOn === null) return 'done';
    return completedOn <= due ? 'done-on-time' : 'done-late';
  }
  const begun =
    status === 'Đang thực hiện' || (status === '' && (progress === 0.5 || progress === 30));
  const late = due !== null && due < today;
  return `${begun ? 'begun' : 'idle'}${late ? '-late' : ''}`;
}

/** The figures of one row of the tables in their order, and the share of what is done. */
function figuresOf(tasks: readonly CountedTask[], days: CountDays): readonly CellValue[] {
  const count = (...names: readonly string[]): number =>
    tasks.filter((task) => names.includes(classOf(task, days))).length;
  const done = count('done', 'done-on-time', 'done-late');
  const ongoing = count('ongoing', 'ongoing-reported');
  const endable = tasks.length - ongoing - count('paused');
  return [
    tasks.length,
    done,
    count('done-on-time'),
    count('done-late'),
    count('begun'),
    count('idle'),
    count('begun-late', 'idle-late'),
    count('begun-late'),
    count('idle-late'),
    ongoing,
    count('ongoing-reported'),
    count('paused'),
    endable === 0 ? '–' : rounded(done / endable),
  ];
}

/** Every figure of every table is a naive count. */
export function expectFigures(shown: Shown, tasks: readonly CountedTask[], days: CountDays): void {
  const { from, to } = days.period;
  const due = tasks.filter((task) => task.due !== null && task.due >= from && task.due <= to);
  const overview = shown('tong-hop');
  expect(headlineOf(overview)).toEqual(headlineMeant(tasks, days));
  expect(tableAfter(overview, 'I. THEO ĐƠN VỊ')).toEqual(tableByUnit(tasks, days));
  const topics = tableByTopic(tasks, days);
  expect(byNumber(tableAfter(overview, 'II. THEO NỘI DUNG'))).toEqual(topics);
  const period = shown('bao-cao-ky');
  expect(tableAfter(period, 'I. NHIỆM VỤ')).toEqual(tableByUnit(due, days));
  expect(listOf(period)).toEqual(listMeant(due, days));
  expect(remindersOf(shown('nhac-viec'))).toEqual(remindersMeant(tasks, days));
  const data = shown('du-lieu');
  for (const column of ['Quý hạn', 'Tháng hạn'] as const) {
    expect(crossOf(data, column)).toEqual(crossMeant(tasks, days, column));
  }
}

/** The PivotTables' cells say the same; `shown` is of a host that fills them. */
export function expectPivots(shown: Shown, tasks: readonly CountedTask[], days: CountDays): void {
  const byUnit = new Map<string, number>();
  const byTopic = new Map<string, number>();
  for (const task of tasks) {
    const label = labels[classOf(task, days)] ?? '';
    for (const unit of unitsOf(task)) add(byUnit, `${unit} | ${label}`);
    add(byTopic, `${task.dimension ?? '('} | ${label}`);
  }
  expect(pivotOf(shown('pivot-don-vi'), (name) => name)).toEqual(byUnit);
  expect(pivotOf(shown('pivot-noi-dung'), topicNumber)).toEqual(byTopic);
}

const unitsOf = ({ leads }: CountedTask): readonly string[] =>
  leads.length === 0 ? [unknownUnit] : leads;

function tableByUnit(tasks: readonly CountedTask[], days: CountDays): Figures {
  const rows = new Map<string, readonly CellValue[]>();
  const shares = tasks.flatMap((task) => unitsOf(task).map((unit) => ({ task, unit })));
  for (const unit of new Set(shares.map((share) => share.unit))) {
    const own = shares.filter((share) => share.unit === unit).map(({ task }) => task);
    rows.set(unit, figuresOf(own, days));
  }
  if (shares.length !== tasks.length) {
    rows.set(
      'Cộng lượt chủ trì',
      figuresOf(
        shares.map(({ task }) => task),
        days,
      ),
    );
  }
  return rows.set('Tổng số nhiệm vụ', figuresOf(tasks, days));
}

function tableByTopic(tasks: readonly CountedTask[], days: CountDays): Figures {
  const rows = new Map<string, readonly CellValue[]>();
  for (const dimension of new Set(tasks.map((task) => task.dimension))) {
    const own = tasks.filter((task) => task.dimension === dimension);
    rows.set(String(dimension ?? '('), figuresOf(own, days));
  }
  return rows.set('Tổng số nhiệm vụ', figuresOf(tasks, days));
}

type Figures = Map<string, readonly CellValue[]>;

/** "3. Trách nhiệm giải trình …" and "Nội dung 3" are dimension 3; "(Ngoài …)" is none. */
function topicNumber(name: string): string {
  return /^(?:Nội dung )?(\d|\()/u.exec(name)?.[1] ?? name;
}

const byNumber = (rows: Figures): Figures =>
  new Map([...rows].map(([name, figures]) => [topicNumber(name), figures]));

/** The rows of figures below a heading, up to the next heading, by what they are called. */
function tableAfter(rows: readonly (readonly CellValue[])[], heading: string): Figures {
  const start = rows.findIndex(([first]) => textOf(first).startsWith(heading));
  const table: Figures = new Map();
  for (const row of rows.slice(start + 1)) {
    const [first, second, all] = row;
    if (/^[IV]+\. /u.test(textOf(first))) break;
    const name = isFilled(second) ? second : first;
    if (typeof name !== 'string' || typeof all !== 'number') continue;
    table.set(name, row.slice(2, 3 + figureCount).map(rounded));
  }
  return table;
}

/** The big figures that the page opens with. */
function headlineOf(rows: readonly (readonly CellValue[])[]): readonly CellValue[] {
  const row = rows.find(([first]) => typeof first === 'number') ?? [];
  return row.filter(isFilled).map(rounded);
}

function headlineMeant(tasks: readonly CountedTask[], days: CountDays): readonly CellValue[] {
  const [all, done, , , begun, idle, late, , , ongoing, , , share] = figuresOf(tasks, days);
  return [all ?? 0, done ?? 0, Number(begun) + Number(idle), late ?? 0, ongoing ?? 0, share ?? ''];
}

/** The period's list by the ids that stand hidden beside it: class, and days. */
function listOf(rows: readonly (readonly CellValue[])[]): Map<string, string> {
  const list = new Map<string, string>();
  for (const row of rows) {
    const id = row[15];
    if (isFilled(id)) list.set(textOf(id), `${textOf(row[9])} | ${textOf(row[11])}`);
  }
  return list;
}

function listMeant(tasks: readonly CountedTask[], days: CountDays): Map<string, string> {
  return new Map(
    tasks.map((task) => {
      const label = labels[classOf(task, days)] ?? '';
      return [task.id, `${label} | ${daysText(task, days)}`];
    }),
  );
}

/** "unit | id | days" for every row of the reminder, whatever the order of the units. */
function remindersOf(rows: readonly (readonly CellValue[])[]): readonly string[] {
  let unit = '';
  const found: string[] = [];
  for (const row of rows) {
    const [first] = row;
    const heading = /^(.+): (?:\d+ quá hạn|\d+ sắp đến hạn)/u.exec(textOf(first));
    if (heading) unit = heading[1] ?? '';
    else if (typeof first === 'number') {
      found.push(`${unit} | ${textOf(row[7])} | ${textOf(row[4])}`);
    }
  }
  return found.sort();
}

function remindersMeant(tasks: readonly CountedTask[], days: CountDays): readonly string[] {
  return tasks
    .flatMap((task) => {
      const text = daysText(task, days);
      const late = text.startsWith('Quá hạn');
      const soon = text !== '' && !late && daysBetween(days.today, task.due ?? '') <= soonDays;
      return late || soon ? unitsOf(task).map((unit) => `${unit} | ${task.id} | ${text}`) : [];
    })
    .sort();
}

/** What a list says of an open task with a day. */
function daysText(task: CountedTask, days: CountDays): string {
  if (task.due === null || !/^(?:begun|idle)/u.test(classOf(task, days))) return '';
  const left = daysBetween(days.today, task.due);
  if (left === 0) return 'Đến hạn hôm nay';
  return left < 0 ? `Quá hạn ${-left} ngày` : `Còn ${left} ngày`;
}

function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

/** How many tasks of each class fall due in each quarter or month, by the data table. */
function crossOf(rows: readonly (readonly CellValue[])[], column: string): Map<string, number> {
  const head = rows[0] ?? [];
  const at = (name: string): number => head.indexOf(name);
  const counts = new Map<string, number>();
  for (const row of rows.slice(1)) {
    const once = Number(row[at('Số nhiệm vụ')]);
    const key = `${textOf(row[at(column)])} | ${textOf(row[at('Tình trạng')])}`;
    if (once > 0) add(counts, key, once);
  }
  return counts;
}

function crossMeant(
  tasks: readonly CountedTask[],
  days: CountDays,
  column: 'Quý hạn' | 'Tháng hạn',
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const task of tasks) {
    const label = labels[classOf(task, days)] ?? '';
    add(counts, `${spanOf(task, column)} | ${label}`);
  }
  return counts;
}

function spanOf({ due, kind }: CountedTask, column: 'Quý hạn' | 'Tháng hạn'): string {
  if (kind === 'continuous') return 'Thường xuyên';
  if (kind === 'recurring') return 'Định kỳ';
  if (due === null) return 'Không xác định';
  const [year = '', month = ''] = due.split('-');
  const quarter = ['I', 'II', 'III', 'IV'][Math.floor((Number(month) - 1) / 3)] ?? '';
  return column === 'Tháng hạn' ? `${year}-${month}` : `${year} – Quý ${quarter}`;
}

/** A pivot's figures without its totals: the states stand above, the rows' names on the left. */
function pivotOf(
  rows: readonly (readonly CellValue[])[],
  nameOf: (name: string) => string,
): Map<string, number> {
  const states = new Set(Object.values(labels));
  const top = rows.findIndex((row) => row.some((cell) => states.has(textOf(cell))));
  const head = rows[top] ?? [];
  const figures = new Map<string, number>();
  for (const row of rows.slice(top + 1)) {
    const name = textOf(row[0]);
    if (/^(?:Tổng cộng|Total Result)$/u.test(name)) continue;
    row.forEach((value, column) => {
      const state = textOf(head[column]);
      if (typeof value === 'number' && states.has(state)) {
        figures.set(`${nameOf(name)} | ${state}`, value);
      }
    });
  }
  return figures;
}

function add(counts: Map<string, number>, key: string, by = 1): void {
  counts.set(key, (counts.get(key) ?? 0) + by);
}

function textOf(value: CellValue | undefined): string {
  return value === undefined || value === null || typeof value === 'object' ? '' : String(value);
}

function isFilled(value: CellValue | undefined): value is CellValue {
  return value !== undefined && value !== null && value !== '';
}

function rounded(value: CellValue): CellValue {
  return typeof value === 'number' ? Math.round(value * 1e9) / 1e9 : value;
}
