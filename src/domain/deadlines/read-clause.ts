import type { ClauseReading, Found } from './clause-reading';
import { continuous } from './parsers/continuous';
import { counted } from './parsers/counted';
import type { Kind, Parser, Sentence } from './parsers/cursor';
import { kindAt, place } from './parsers/cursor';
import { dated } from './parsers/dated';
import { loneDay } from './parsers/lone-day';
import { moved } from './parsers/moved';
import { recurringDay } from './parsers/recurring-day';
import { recurringPeriod } from './parsers/recurring-period';
import { wordsOfOthers } from './parsers/words-of-others';
import type { Phrase } from './phrase';
import type { Clause } from './terms';

/** The sentences of the language, the more specific first. */
const sentences: readonly Sentence[] = [
  moved,
  recurringDay,
  recurringPeriod,
  continuous,
  counted,
  dated,
  loneDay,
  wordsOfOthers,
];

const parting = new Set<Kind>(['comma', 'and', 'slash', 'dash', 'open', 'close']);
const prose = new Set<Kind>([
  'word',
  'occasion',
  'report',
  'citation',
  'period',
  'plan-year',
  'review',
]);

/** Reads all that a clause says, from left to right; words that no parser takes are noted. */
export function readClause(clause: Clause): ClauseReading {
  const found: Found[] = [];
  let at = 0;
  let depth = 0;
  let proseBefore = false;
  let proseBeforeBracket = false;
  let proseInside = false;
  let parted = false;
  let numberBefore = false;
  let anyProse = false;
  let anyNumber = false;
  let status = false;
  let lastNext = 0;
  const possible = sentencesIn(clause);
  while (at < clause.terms.length) {
    const parsed = parseAt(possible, clause, at);
    if (parsed) {
      const numberBeside =
        numberBefore ||
        kindAt(clause, parsed.next) === 'number' ||
        (parsed.value.some(hasYear) && isBareYear(clause, parsed.next + 1));
      for (const phrase of parsed.value) {
        const explains = isColon(clause.key, found.at(-1)?.phrase.end, phrase.start);
        found.push({
          phrase,
          proseBefore,
          behindComma: kindAt(clause, at - 1) === 'comma',
          proseInside,
          named: depth > 0 && proseInside && isBehindColon(clause.key, phrase.start),
          numberBeside,
          parted,
          bracketed: depth > 0,
          adjoins: kindAt(clause, at - 1) === 'open' && at - 1 === lastNext,
          explains,
        });
      }
      at = lastNext = parsed.next;
      proseBefore = proseBeforeBracket = proseInside = parted = numberBefore = false;
      continue;
    }
    const kind = kindAt(clause, at) ?? 'word';
    if (kind === 'open') {
      if (depth === 0) proseBeforeBracket = proseBefore;
      proseInside = false;
      depth += 1;
    }
    if (kind === 'close' && depth > 0) {
      depth -= 1;
      // What a bracket adds to one date is not what the next one stands in.
      if (depth === 0) proseBefore = proseBeforeBracket;
    }
    if (parting.has(kind)) parted = true;
    if (prose.has(kind)) proseBefore = proseInside = true;
    anyProse ||= depth === 0 && prose.has(kind);
    if (kind === 'status' || kind === 'moved') status = true;
    if (kind === 'damaged') found.push(damaged(clause, at));
    const number = kind === 'number' || kind === 'month-day';
    numberBefore = number || (numberBefore && parting.has(kind));
    anyNumber ||= number;
    at += 1;
  }
  const occasion = kindAt(clause, 0) === 'occasion';
  return {
    length: clause.key.length,
    found,
    prose: anyProse,
    reports: clause.terms.some(({ kind }) => kind === 'report'),
    numbers: anyNumber,
    status,
    occasion,
  };
}

/** A phrase may begin with the colon, as with any other word that only fills. */
function isColon(key: string, from: number | undefined, to: number): boolean {
  return from !== undefined && to - from <= 2 && /^ ?:/u.test(key.slice(from, from + 2));
}

function isBehindColon(key: string, at: number): boolean {
  return /: ?$/u.test(key.slice(Math.max(0, at - 2), at + Number(key.charAt(at) === ':')));
}

function hasYear(phrase: Phrase): boolean {
  const [first] = phrase.kind === 'at' ? phrase.stretches : [];
  return first !== undefined && first.when.unit !== 'year' && first.when.year !== null;
}

/** "Quý II/2023 và 2024": the same quarter of the next year, or all of it? */
function isBareYear(clause: Clause, at: number): boolean {
  const mark = kindAt(clause, at - 1);
  const term = clause.terms[at];
  return (
    (mark === 'and' || mark === 'comma') &&
    term?.kind === 'when' &&
    term.bare &&
    term.when.unit === 'year'
  );
}

/** The sentences that a clause of such terms may hold. */
function sentencesIn({ terms }: Clause): readonly Sentence[] {
  return sentences.filter(({ begins, needs = begins }) =>
    terms.some(({ kind }) => needs.has(kind)),
  );
}

function parseAt(possible: readonly Sentence[], clause: Clause, at: number): ReturnType<Parser> {
  const kind = kindAt(clause, at);
  for (const { begins, parse } of possible) {
    if (kind === null || !begins.has(kind)) continue;
    const parsed = parse(clause, at);
    if (parsed && parsed.next > at) return parsed;
  }
  return null;
}

function damaged(clause: Clause, at: number): Found {
  const { start, end } = place(clause, at, at + 1);
  return {
    phrase: { kind: 'unreadable', reason: 'cut-off', start, end },
    proseBefore: false,
    behindComma: false,
    proseInside: false,
    named: false,
    numberBeside: false,
    parted: false,
    bracketed: false,
    adjoins: false,
    explains: false,
  };
}
