import type { Phrase } from './phrase';
import type { ClauseReading, Found } from './read-clause';

type At = Extract<Phrase, { kind: 'at' }>;

/** Stretches that sentences name without meaning a deadline: "sơ kết 6 tháng đầu năm", "dự toán năm 2023". */
const vague: ReadonlySet<string> = new Set(['year', 'half', 'months']);
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
  for (const one of reading.found) {
    index += 1;
    const { phrase } = one;
    if (phrase.kind === 'recurring' && phrase.bare && dated) continue;
    if (phrase.kind === 'duration' && reading.prose) continue;
    if (phrase.kind !== 'at') kept.push(phrase);
    else if (one.numberBeside) {
      kept.push({ kind: 'unreadable', reason: 'not-understood', start: 0, end: reading.length });
    } else if (!isProse(phrase, one, reading, binds, reading.found[index])) {
      const before = kept.at(-1);
      const narrowed = before?.kind === 'at' ? narrow(before, phrase) : null;
      if (narrowed) kept[kept.length - 1] = narrowed;
      else kept.push(phrase);
    }
  }
  return kept;
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
  // "Báo cáo quý II trước ngày 15/7", "Trước 15/6 gửi báo cáo quý II"
  if (binds && phrase.lead === null && (one.proseBefore || (next !== undefined && !next.parted)))
    return true;
  // "Tháng hành động vì môi trường (tháng 6)" says when in the bracket alone.
  if (one.bracketed && one.proseBefore && reading.found.length > 1) return true;
  const [first] = phrase.stretches;
  return (
    phrase.lead === null &&
    first !== undefined &&
    vague.has(first.when.unit) &&
    first.edge === null &&
    (one.proseBefore || reading.prose)
  );
}

/** "Quý I/2026 (trước 15/3)": a day within the stretch just named says the same more exactly. */
function narrow(before: At, phrase: At): At | null {
  const [wide, more] = before.stretches;
  const [day] = phrase.stretches;
  if (!wide || more || phrase.stretches.length !== 1 || day?.when.unit !== 'day') return null;
  if (before.lead !== null && before.lead !== 'within') return null;
  const { when } = wide;
  if (when.unit === 'day' || when.unit === 'days' || !binding.has(phrase.lead)) return null;
  if (day.when.year !== null && when.year !== null && day.when.year !== when.year) return null;
  if (day.when.month < when.first || day.when.month > when.last) return null;
  const dated = { ...day, when: { ...day.when, year: day.when.year ?? when.year } };
  return { ...phrase, stretches: [dated], start: before.start };
}
