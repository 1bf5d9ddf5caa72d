import type { Deadline, DeadlineContext, IsoDate, Precision } from './deadline';
import { edgeDay, firstDayOf, isVague, lastDayOf } from './edge-days';
import type { Lead, Stretch } from './phrase';
import { asksForCompletion } from './sense';
import { dayBefore, precisionOf } from './when';
import { dateList, dateOne, dateRange } from './years';
import type { CellYears, Dated, Undated } from './years';

/** What a phrase is read against. */
export interface Setting {
  readonly context: DeadlineContext;
  readonly years: CellYears;
  /** The phrase as it stands in the cell. */
  readonly raw: string;
}

const spanning: ReadonlySet<Lead | null> = new Set([
  null,
  'within',
  'throughout',
  'done',
  'until',
  'at-latest',
]);

/** What stretches in a list say: one deadline each, or one for months or quarters that join on. */
export function readList(
  stretches: readonly Stretch[],
  lead: Lead | null,
  setting: Setting,
): readonly Deadline[] {
  const dated = dateList(stretches, setting.context, setting.years);
  if (typeof dated === 'string') return [unreadable(dated, setting)];
  const [first] = dated;
  const last = dated.at(-1);
  if (first && last && dated.length > 1 && spanning.has(lead) && joinsOn(dated)) {
    return [during(first, last, setting)];
  }
  return dated.map((one) => readOne(one, lead, setting));
}

/** What "từ … đến …" says. */
export function readRange(from: Stretch | 'now', to: Stretch, setting: Setting): Deadline {
  const { context, years, raw } = setting;
  if (from === 'now') {
    const last = dateOne(to, context, years);
    if (typeof last === 'string') return unreadable(last, setting);
    const until = lastDayOf(last);
    if (until === null) return unreadable('not-understood', setting);
    const since = context.planDate !== null && context.planDate <= until ? context.planDate : null;
    return { kind: 'during', from: since, to: until, raw, ...implied(last) };
  }
  const ends = dateRange(from, to, context, years);
  return typeof ends === 'string' ? unreadable(ends, setting) : during(...ends, setting);
}

/** The days that bound something continuous or recurring, or why there are none; null for an open end. */
export function readBoundDays(
  from: Stretch | null,
  to: Stretch | null,
  { context, years }: Setting,
): Bounded | Undated | 'not-understood' {
  if (from && to && from !== to) {
    const ends = dateRange(from, to, context, years);
    return typeof ends === 'string' ? ends : bounded(...ends);
  }
  const only = from ?? to;
  if (!only) return {};
  const one = dateOne(only, context, years);
  if (typeof one === 'string') return one;
  return bounded(from && one, to && one);
}

/** The first and last day between two stretches, one of which may be missing. */
interface Bounded {
  readonly from?: IsoDate;
  readonly to?: IsoDate;
  readonly impliedYear?: boolean;
}

function bounded(from: Dated | null, to: Dated | null): Bounded | 'not-understood' {
  const first = from && firstDayOf(from);
  const last = to && lastDayOf(to);
  if ((from && first === null) || (to && last === null)) return 'not-understood';
  return {
    ...(first === null ? {} : { from: first }),
    ...(last === null ? {} : { to: last }),
    ...implied(...[from, to].filter((one) => one !== null)),
  };
}

function readOne(dated: Dated, lead: Lead | null, setting: Setting): Deadline {
  const { when, edge } = dated.stretch;
  const { raw } = setting;
  const year = implied(dated);
  if (lead === 'after') return { kind: 'event', anchor: raw, offsetDays: null, raw, ...year };
  if (edge !== null) {
    const day = isVague(dated) && lead !== 'before' ? null : edgeDay(dated);
    if (!day) return unreadable('not-understood', setting);
    return { kind: 'by', ...day, exclusive: lead === 'before', raw, ...year };
  }
  const precision = precisionOf(when);
  if (when.unit === 'day') {
    // "Trước 17h ngày 15/6": the day itself counts.
    const exclusive = lead === 'before' && when.timed !== true;
    return { kind: 'by', date: dated.to, exclusive, precision: 'day', raw, ...year };
  }
  if (lead === 'before') {
    const date = dayBefore(dated.from);
    return { kind: 'by', date, exclusive: false, precision: precision ?? 'day', raw, ...year };
  }
  if (
    lead === 'within' ||
    lead === 'throughout' ||
    (lead === null && isTimeToWork(when.unit, setting.context))
  ) {
    return { kind: 'during', from: dated.from, to: dated.to, raw, ...year };
  }
  const coarse: Precision = when.unit === 'days' ? 'day' : 'month';
  return {
    kind: 'by',
    date: dated.to,
    exclusive: false,
    precision: precision ?? coarse,
    raw,
    ...year,
  };
}

/**
 * Whether a stretch without a word before it is the time of the work. A month or a year alone is
 * written for its last day under any heading; a quarter or half-year is a time to work in, unless
 * the column asks for the day of completion. The due day is the same.
 */
function isTimeToWork(unit: Stretch['when']['unit'], context: DeadlineContext): boolean {
  if (unit === 'month' || unit === 'year') return false;
  return !asksForCompletion(context.heading);
}

function during(from: Dated, to: Dated, setting: Setting): Deadline {
  const first = firstDayOf(from);
  const last = lastDayOf(to);
  if (first === null || last === null) return unreadable('not-understood', setting);
  return { kind: 'during', from: first, to: last, raw: setting.raw, ...implied(from, to) };
}

/** Whether months, quarters or years follow each other without a gap: Quý II, III; Tháng 4, 5. */
function joinsOn(dated: readonly Dated[]): boolean {
  return dated.every(({ stretch, from }, index) => {
    const before = dated[index - 1];
    if (stretch.when.unit === 'day' || stretch.edge !== null) return false;
    if (!before) return true;
    return stretch.when.unit === before.stretch.when.unit && before.to === dayBefore(from);
  });
}

function implied(...dated: readonly Dated[]): { readonly impliedYear?: true } {
  return dated.some((one) => one.implied) ? { impliedYear: true } : {};
}

function unreadable(reason: Undated | 'not-understood', { raw }: Setting): Deadline {
  return { kind: 'unreadable', reason, raw };
}
