import { clean } from '../text/hygiene';
import { monthShown } from './cell-date';
import { clausesOf } from './clauses';
import type { Deadline, DeadlineContext, IsoDate } from './deadline';
import { sayingsOf } from './deadline-of-phrase';
import { withUnitOfHeading } from './heading-unit';
import { keyOf } from './key';
import { clauseOf } from './lexer';
import type { Phrase } from './phrase';
import { readClause, stretchesOf } from './read-clause';
import { refine } from './refine';
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
  const clauses = clausesOf(text, keyOf(text));
  if (clauses.length === 0) return [{ kind: 'none', raw: '' }];
  const read = clauses.map(({ start, key }) => {
    const reading = readClause(clauseOf(key.length > longestClause ? '' : key));
    return { start, key, reading, phrases: refine(reading) };
  });
  const stretches = read.flatMap(({ phrases }) => phrases.flatMap(stretchesOf));
  const years = cellYears(stretches, context);
  return read.flatMap(({ start, key, reading, phrases }) => {
    const words = (from: number, to: number): string =>
      tidyEnd(text.slice(start + from, start + to));
    if (phrases.length === 0) {
      // Words beside a deadline are an instruction ("gửi Sở Nội vụ"); alone, or with figures, a doubt.
      const aside = read.some((other) => other.phrases.length > 0);
      return aside && !reading.status && !reading.numbers ? [] : [unread(words(0, key.length))];
    }
    return phrases.flatMap((phrase: Phrase) =>
      sayingsOf(phrase, context, years, words).map((saying): Deadline => ({
        ...saying,
        raw: words(phrase.start, phrase.end),
      })),
    );
  });
}

function unread(raw: string): Deadline {
  return { kind: 'unreadable', reason: 'not-understood', raw };
}

/** A real date; one that the sheet shows as a month only ("06/2022", "Jun-22") stands for the month. */
function excelDate(date: IsoDate, text: string): Deadline {
  const raw = text === '' ? date : text;
  if (!monthShown(date, text)) return { kind: 'by', date, exclusive: false, precision: 'day', raw };
  const [year = 0, month = 0] = date.split('-').map(Number);
  const last = `${date.slice(0, 8)}${lastDayOfMonth(year, month)}`;
  return { kind: 'by', date: last, exclusive: false, precision: 'month', raw };
}

/** Without the punctuation that only ends the clause. */
function tidyEnd(words: string): string {
  return words.replace(/(?<![\s.,;:])[\s.,;:]+$/u, '').replace(/^[\s.,;:]+/u, '');
}
