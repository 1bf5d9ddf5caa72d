import { fold } from '../text/fold';
import { asHeard } from './as-heard';
import { headerWords } from './header-words';
import type { Sense } from './header-words';
import { roles } from '../plan/plan';
import type { Role } from '../plan/plan';

/** What a header's words say: how strongly for each role, and how much of the label they explain. */
export interface Label {
  readonly votes: Readonly<Partial<Record<Role, number>>>;
  /** 0..1: the share of the label's letters that are known header words. */
  readonly coverage: number;
  /** True for a column of a beginning ("Bắt đầu", "Ngày giao"), not of an end. */
  readonly isStart: boolean;
  /** True when it names a person rather than an office. */
  readonly isPerson: boolean;
  /** True when its words belong to other kinds of tables. */
  readonly isForeign: boolean;
}

interface Entry {
  readonly senses: readonly (readonly [Sense, number])[];
}

/** No header is longer; a longer text is a title or data. */
export const longestLabel = 120;

/** The words of headers by one way of spelling them. */
interface Lexicon {
  readonly spell: (foldedWord: string) => string;
  readonly entries: ReadonlyMap<string, Entry>;
  readonly longest: number;
}

const squeezed = (text: string): string => text.replace(/[^\p{L}\p{N}%]/gu, '');

function lexiconBy(spell: (foldedWord: string) => string): Lexicon {
  const entries = new Map<string, Entry>();
  for (const [sense, words] of Object.entries(headerWords) as [Sense, Record<string, number>][]) {
    for (const [word, weight] of Object.entries(words)) {
      const key = squeezed(fold(word).split(' ').map(spell).join(''));
      const senses = entries.get(key)?.senses ?? [];
      entries.set(key, { senses: [...senses, [sense, weight]] });
    }
  }
  return { spell, entries, longest: Math.max(...[...entries.keys()].map((key) => key.length)) };
}

const asWritten = lexiconBy((word) => word);
const byEar = lexiconBy(asHeard);

const empty: Label = { votes: {}, coverage: 0, isStart: false, isPerson: false, isForeign: false };

/** "Quý I", "T8", "Năm 2025", "Giai đoạn 2026-2030": the columns of a schedule, crossed where work falls. */
const period =
  /^(?:quy|thang|tuan|nam|hoc ky|hk|giai doan|t|q)\.? ?(?:[ivx]{1,4}|\d{1,2}|20\d\d)(?: ?[-–/] ?(?:\d{1,2}|20\d\d))?$/u;
const ofPeriod: Label = { ...empty, coverage: 1 };

/**
 * Reads a header label, whatever its case, tone marks, line breaks or lost blanks.
 *
 * @example readLabel('Đơn vịchủ trì').votes.lead // 1
 */
export function readLabel(text: string): Label {
  if (text === '' || text.length > longestLabel) return empty;
  const written = bestReading(text, asWritten);
  const heard = written.senses.size > 0 && written.coverage < 0.9 ? bestReading(text, byEar) : null;
  const { senses, coverage } = heard && heard.coverage >= 0.9 ? heard : written;
  if (senses.size === 0) return period.test(fold(text)) ? ofPeriod : { ...empty, coverage };
  return { votes: votesOf(senses), coverage, ...traits(senses) };
}

function traits(senses: ReadonlyMap<Sense, number>): Omit<Label, 'votes' | 'coverage'> {
  return {
    isStart: senses.has('start') && !senses.has('deadline'),
    isPerson: senses.has('person') && !senses.has('unit'),
    isForeign: senses.has('foreign'),
  };
}

interface Segmented {
  readonly senses: ReadonlyMap<Sense, number>;
  readonly coverage: number;
}

/** The label whole, or without what its brackets explain, or the Vietnamese in brackets behind English. */
function bestReading(text: string, lexicon: Lexicon): Segmented {
  const whole = segment(text, lexicon);
  const bracket = whole.coverage < 0.9 ? /\(([^()]{2,})\)/u.exec(text) : null;
  if (!bracket) return whole;
  const outside = text.replace(bracket[0], ' ');
  const isEnglish = /^[\s!-~]*[A-Za-z]{2}[\s!-~]*$/u.test(outside);
  const part = segment(isEnglish ? (bracket[1] ?? '') : outside, lexicon);
  return part.coverage > whole.coverage ? part : whole;
}

/** Cuts a label into known words, the longest first, from word start to word end. */
function segment(text: string, lexicon: Lexicon): Segmented {
  // A year in a header says nothing of the column's role.
  const words = fold(text.replace(/[/,;:()\-–.+]|(?<!\p{N})20\d\d(?!\p{N})/gu, ' ')).split(' ');
  const letters = words.map((word) => squeezed(lexicon.spell(word)));
  const joined = letters.join('');
  const starts = new Set<number>();
  const ends = new Set<number>();
  let at = 0;
  for (const word of letters) {
    starts.add(at);
    at += word.length;
    ends.add(at);
  }
  const senses = new Map<Sense, number>();
  let explained = 0;
  let mayStart = true;
  for (let from = 0; from < joined.length;) {
    const word = mayStart || starts.has(from) ? wordAt(joined, from, ends, lexicon) : null;
    if (word === null) {
      mayStart = false;
      from += 1;
      continue;
    }
    explained += word.length;
    for (const [sense, weight] of lexicon.entries.get(word)?.senses ?? []) {
      senses.set(sense, Math.max(senses.get(sense) ?? 0, weight));
    }
    from += word.length;
    mayStart = true;
  }
  return { senses, coverage: joined.length === 0 ? 0 : explained / joined.length };
}

function wordAt(
  joined: string,
  from: number,
  ends: ReadonlySet<number>,
  lexicon: Lexicon,
): string | null {
  for (let length = Math.min(lexicon.longest, joined.length - from); length > 0; length -= 1) {
    const candidate = joined.slice(from, from + length);
    if (!lexicon.entries.has(candidate)) continue;
    const end = from + length;
    // Lost blanks run two known words together: "đơn vịchủ trì".
    if (ends.has(end) || (length > 3 && startsKnownWord(joined, end, lexicon))) return candidate;
  }
  return null;
}

function startsKnownWord(joined: string, at: number, { entries, longest }: Lexicon): boolean {
  for (let length = Math.min(longest, joined.length - at); length > 3; length -= 1) {
    if (entries.has(joined.slice(at, at + length))) return true;
  }
  return false;
}

function votesOf(senses: ReadonlyMap<Sense, number>): Partial<Record<Role, number>> {
  const votes: Partial<Record<Role, number>> = {};
  for (const role of roles) {
    const weight = senses.get(role);
    if (weight !== undefined) votes[role] = weight;
  }
  const office = senses.get('unit') ?? senses.get('person');
  if (office !== undefined) {
    // An office that does is the implementer; a bare one may be anything that answers.
    votes.implementer = Math.max(votes.implementer ?? 0, senses.has('doing') ? 1 : office);
    // "Cơ quan ban hành kết quả": an office, not a result.
    for (const role of ['task', 'result', 'deadline', 'outcome', 'status'] as const)
      dampen(votes, role, 0.4);
  }
  // "Thời gian thực hiện nhiệm vụ", "Đơn vị chủ trì nhiệm vụ": the task is only spoken of.
  if ((votes.deadline ?? 0) >= 0.8 || (votes.lead ?? 0) >= 0.7 || (votes.coordinator ?? 0) >= 0.7) {
    dampen(votes, 'task', 0.5);
    dampen(votes, 'implementer', 0.3);
  }
  if ((votes.lead ?? 0) >= 0.8) dampen(votes, 'coordinator', 0.5);
  if ((votes.result ?? 0) >= 0.9 || (votes.outcome ?? 0) >= 0.7) dampen(votes, 'task', 0.5);
  if (senses.has('person') && !senses.has('unit')) {
    dampen(votes, 'lead', 0.6);
    dampen(votes, 'implementer', 0.6);
  }
  if (senses.has('start') || (senses.get('foreign') ?? 0) >= 0.7) {
    for (const role of roles) dampen(votes, role, 0.4);
  }
  return votes;
}

function dampen(votes: Partial<Record<Role, number>>, role: Role, factor: number): void {
  const vote = votes[role];
  if (vote !== undefined) votes[role] = vote * factor;
}
