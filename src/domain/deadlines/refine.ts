import type { ClauseReading, Found } from './clause-reading';
import type { Phrase, Stretch } from './phrase';

import type { When } from './when';

type At = Extract<Phrase, { kind: 'at' }>;
type Range = Extract<Phrase, { kind: 'range' }>;

/** Stretches that sentences name without meaning a deadline: "sơ kết 6 tháng đầu năm", "dự toán năm 2023". */
const vague: ReadonlySet<string> = new Set(['year', 'half', 'months']);
/** Words before a stretch that leave all of it to work in. */
const spanning: ReadonlySet<At['lead']> = new Set([null, 'within', 'throughout']);
const binding: ReadonlySet<At['lead']> = new Set(['before', 'at-latest', 'done', 'until']);

/**
 * The phrases of a clause that are deadlines, after its other words have been weighed: a status is
 * none, nor is the month of "gửi báo cáo quý II" behind a date, nor a year that stands in prose; of
 * "Quý I (trước 15/3)" the day counts.
 */
export function refine(reading: ClauseReading): readonly Phrase[] {
  if (reading.status || reading.found.length === 0) return [];
  const binds = reading.found.some(
    ({ phrase }) => phrase.kind === 'at' && binding.has(phrase.lead),
  );
  const dated = reading.found.some(({ phrase }) => phrase.kind === 'at');
  const kept: Phrase[] = [];
  let index = 0;
  /** The rest of a list belongs where its first belongs: "báo cáo quý I, quý III trước ngày …". */
  let inProse = false;
  for (const one of reading.found) {
    index += 1;
    const { phrase } = one;
    if (phrase.kind === 'recurring' && phrase.bare && dated) continue;
    // "Giai đoạn 2022-2024 (3 năm)"
    const howLong = kept.length > 0 && (one.bracketed || one.explains);
    if (phrase.kind === 'duration' && (reading.prose || howLong)) continue;
    const before = kept.at(-1) ?? null;
    // "Trước ngày 15/6 03 ngày"
    const isTerm = phrase.kind === 'duration' && before?.kind === 'at' && before.lead === 'before';
    if (isTerm && !one.parted) return [doubt(reading)];
    if (before && glosses(before, phrase, one)) continue;
    if (phrase.kind === 'at' && one.numberBeside) return [doubt(reading)];
    if (phrase.kind === 'at' || phrase.kind === 'range') {
      const narrowed = narrow(before, phrase, one);
      const said = phrase.kind === 'at' ? withLeadOf(before, phrase, one) : phrase;
      inProse =
        said.kind === 'at' &&
        !(one.behindComma && areYears(before, said)) &&
        (isProse(said, one, reading, binds, reading.found[index]) ||
          (inProse && binds && said.lead === null));
      if (narrowed) kept[kept.length - 1] = narrowed;
      else if (!inProse) kept.push(said);
    } else kept.push(phrase);
  }
  return kept;
}

/** The whole clause: what a number beside a date may change, nobody knows. */
function doubt({ length }: ClauseReading): Phrase {
  return { kind: 'unreadable', reason: 'not-understood', start: 0, end: length };
}

/** "Trước 30/4 (cấp tỉnh), 30/5 (cấp huyện)": "trước" is said of both days. */
function withLeadOf(before: Phrase | null, phrase: At, { parted, proseBefore }: Found): At {
  if (before?.kind !== 'at' || phrase.lead !== null || !parted || proseBefore) return phrase;
  const areDays = [before, phrase].every(({ stretches }) => stretches[0]?.when.unit === 'day');
  return areDays && before.lead === 'before' ? { ...phrase, lead: before.lead } : phrase;
}

/** "Trước 22/3 (quý I), 22/9 (9 tháng)": the bracket behind a day tells which period is reported on. */
function glosses(before: Phrase, phrase: Phrase, one: Found): boolean {
  if (!one.bracketed || !one.adjoins || before.kind !== 'at' || phrase.kind !== 'at') return false;
  const day = before.stretches.at(-1)?.when;
  const [period, more] = phrase.stretches;
  if (!period || more || phrase.lead !== null || period.edge !== null) return false;
  const { when } = period;
  if (day?.unit !== 'day' || when.unit === 'day' || when.unit === 'days') return false;
  if (when.year !== null && day.year !== null)
    return when.year < day.year || (when.year === day.year && when.first <= day.month);
  return when.first <= day.month;
}

/** "Đến năm 2023 đạt 60%, năm 2025 đạt 100%": years in turn are deadlines together. */
function areYears(before: Phrase | null, phrase: At): boolean {
  if (before?.kind !== 'at') return false;
  return [...before.stretches, ...phrase.stretches].every(({ when }) => when.unit === 'year');
}

/** Whether a stretch of time only stands in a sentence, and says nothing of when it is due. */
function isProse(
  phrase: At,
  one: Found,
  reading: ClauseReading,
  binds: boolean,
  next: Found | undefined,
): boolean {
  if (phrase.lead !== null && phrase.lead !== 'within') return false;
  if (!one.named) {
    // "Báo cáo quý II trước ngày 15/7", "Trước 15/6 gửi báo cáo quý II"
    // "Họp trước 15/3, báo cáo 20/4": a day behind a comma is no report's name.
    const isStep =
      one.behindComma ||
      (one.parted && phrase.stretches[0]?.when.unit === 'day') ||
      (!reading.reports && isCompletion(next));
    const beside = (one.proseBefore && !isStep) || (next !== undefined && !next.parted);
    if (binds && phrase.lead === null && beside) return true;
    // "30/6/2022 (thay cho 15/6/2022)"; a bracket with a colon names a step of its own.
    if (one.bracketed && one.proseInside && reading.found.length > 1) return true;
  }
  const [first] = phrase.stretches;
  return (
    phrase.lead === null &&
    first !== undefined &&
    vague.has(first.when.unit) &&
    first.edge === null &&
    (one.proseBefore || reading.prose)
  );
}

/** "Khởi công quý II, hoàn thành quý IV": what is completed behind a comma was begun before it. */
function isCompletion(next: Found | undefined): boolean {
  return next?.behindComma === true && next.phrase.kind === 'at' && next.phrase.lead === 'done';
}

/**
 * "Quý I/2026 (trước 15/3)", "Tháng 4 (10-15/4)", "Nhân Ngày Pháp luật (09/11)": days that lie in the
 * stretch just named, in a bracket, behind a colon or bound to it by "trước", say the same more exactly, as does a
 * bracket behind an event. Null for others.
 */
function narrow(before: Phrase | null, phrase: At | Range, one: Found): At | Range | null {
  if (one.named) return null;
  const explains = one.bracketed || one.explains;
  if (before?.kind === 'event') {
    const isGloss = one.bracketed && phrase.kind === 'at' && phrase.lead === null;
    return isGloss && before.offset === null ? { ...phrase, start: before.start } : null;
  }
  if (before?.kind !== 'at' || !spanning.has(before.lead)) return null;
  const [wide, more] = before.stretches;
  if (!wide || more || wide.edge !== null) return null;
  const { start } = before;
  if (phrase.kind === 'range') {
    if (!explains || phrase.from === 'now') return null;
    const from = within(wide.when, phrase.from);
    const to = within(wide.when, phrase.to);
    return from && to ? { ...phrase, from, to, start } : null;
  }
  if (!explains && (phrase.stretches.length > 1 || !binding.has(phrase.lead))) return null;
  if (!explains && phrase.stretches[0]?.when.unit !== 'day') return null;
  const stretches = phrase.stretches.flatMap((stretch) => within(wide.when, stretch) ?? []);
  return stretches.length === phrase.stretches.length ? { ...phrase, stretches, start } : null;
}

/** The shorter stretch in the year of the longer one; null where it does not lie in it. */
function within(wide: When, fine: Stretch): Stretch | null {
  if (wide.unit === 'day' || wide.unit === 'days') return null;
  const { when } = fine;
  const isDay = when.unit === 'day' || when.unit === 'days';
  const [first, last] = isDay ? [when.month, when.month] : [when.first, when.last];
  if (first < wide.first || last > wide.last) return null;
  if (!isDay && last - first >= wide.last - wide.first) return null;
  if (when.year !== null && wide.year !== null && when.year !== wide.year) return null;
  const { year, yearOffset } = when.year === null ? wide : when;
  return { ...fine, when: { ...when, year, ...(yearOffset === undefined ? {} : { yearOffset }) } };
}
