import { clean } from '../text/hygiene';
import { monthShown } from './cell-date';
import { clausesOf, type CellClause } from './clauses';
import type { Deadline, DeadlineContext, IsoDate } from './deadline';
import { deadlinesOf } from './deadline-of-phrase';
import { withUnitOfHeading } from './heading-unit';
import { keyOf } from './key';
import { clauseOf } from './lexer';
import { stretchesOf, type Phrase } from './phrase';
import { readClause } from './read-clause';
import { refine } from './refine';
import { tidy } from './tidy';
import { lastDayOfMonth } from './when';
import { cellYears } from './years';

/** A deadline cell as a sheet holds it. */
export interface DeadlineCell {
  /** As displayed. */
  readonly text: string;
  /** The day, where the cell holds a real Excel date. */
  readonly date: IsoDate | null;
}

/** No deadline takes more words; a longer clause is a paragraph in the wrong column. */
const longestClause = 600;

/**
 * Reads what a deadline cell says, in the order it is written. An empty cell gives one `none`; a cell
 * that cannot be read with certainty gives `unreadable` with the reason, never a guess. Never throws.
 *
 * @example
 * readDeadlines({ text: 'Trước ngày 05/08/2022', date: null }, context)
 * // [{ kind: 'by', date: '2022-08-05', exclusive: true, precision: 'day', raw: 'Trước ngày 05/08/2022' }]
 */
export function readDeadlines(cell: DeadlineCell, context: DeadlineContext): readonly Deadline[] {
  const text = clean(cell.text);
  if (cell.date !== null) return [excelDate(cell.date, text)];
  const whole = withUnitOfHeading(text, context.heading);
  if (whole !== null) {
    return readDeadlines({ text: whole, date: null }, context).map((each) => ({
      ...each,
      raw: text,
    }));
  }
  const clauses = clausesOf(text, keyOf(text)).map((clause) => readOne(text, clause));
  if (clauses.length === 0) return [{ kind: 'none', raw: '' }];
  const years = cellYears(
    clauses.flatMap(({ phrases }) => phrases.flatMap(stretchesOf)),
    context,
  );
  return clauses.flatMap(({ words, phrases, doubtful, occasion }) => {
    if (phrases.length > 0) {
      return phrases.flatMap((phrase) => deadlinesOf(phrase, words, context, years));
    }
    // Words beside a deadline are an instruction ("gửi Sở Nội vụ"); alone, or with figures, a doubt.
    const aside = clauses.some((other) => other.phrases.length > 0);
    if (aside && !doubtful) return [];
    return [occasion ? eventNamed(words) : unread(words)];
  });
}

interface ReadClause {
  /** As it stands in the cell. */
  readonly words: string;
  readonly phrases: readonly Phrase[];
  /** It tells how things stand, or holds numbers that nobody took. */
  readonly doubtful: boolean;
  /** It begins with a meeting or a feast: "Hội nghị lần thứ 5". */
  readonly occasion: boolean;
}

function readOne(text: string, { start, key }: CellClause): ReadClause {
  const reading = readClause(clauseOf(key.length > longestClause ? '' : key));
  return {
    words: text.slice(start, start + key.length),
    phrases: refine(reading),
    doubtful: reading.status || reading.numbers,
    occasion: reading.occasion && !reading.status,
  };
}

function eventNamed(words: string): Deadline {
  const raw = tidy(words);
  return { kind: 'event', anchor: raw, offsetDays: null, raw };
}

function unread(words: string): Deadline {
  return { kind: 'unreadable', reason: 'not-understood', raw: tidy(words) };
}

/** A real date; one that the sheet shows as a month only ("06/2022", "Jun-22") stands for the month. */
function excelDate(date: IsoDate, text: string): Deadline {
  const raw = text === '' ? date : text;
  if (!monthShown(date, text)) return { kind: 'by', date, exclusive: false, precision: 'day', raw };
  const [year = 0, month = 0] = date.split('-').map(Number);
  const last = `${date.slice(0, 8)}${lastDayOfMonth(year, month)}`;
  return { kind: 'by', date: last, exclusive: false, precision: 'month', raw };
}
