import type { Token } from './tokens';
import type { Level } from './unit';

/** The words behind a unit's name that say where or at which level it is. */
export interface Place {
  /** As an official name has it: "huyện Văn Bàn", "cấp xã", "các huyện, thị xã, thành phố". */
  readonly text: string;
  readonly level: Level | null;
  /** One place by name, one without its name, a whole level, or several places without names. */
  readonly extent: 'named' | 'one' | 'level' | 'several';
  /** The name alone, "Văn Bàn"; null when the place has none. */
  readonly name: string | null;
  /** Whether marks were lost or a letter is wrong: "cập huyện", "cap xa". */
  readonly misspelt: boolean;
}

/** A sort of place: "xã", and its level; a city is a province's or a district's. */
export interface Division {
  readonly word: string;
  readonly level: Level | 'city';
}

const divisions = new Map<string, Division>([
  ['tinh', { word: 'tỉnh', level: 'province' }],
  ['thanh pho', { word: 'thành phố', level: 'city' }],
  ['tp', { word: 'thành phố', level: 'city' }],
  ['huyen', { word: 'huyện', level: 'district' }],
  ['quan', { word: 'quận', level: 'district' }],
  ['thi xa', { word: 'thị xã', level: 'district' }],
  ['tx', { word: 'thị xã', level: 'district' }],
  ['xa', { word: 'xã', level: 'commune' }],
  ['phuong', { word: 'phường', level: 'commune' }],
  ['thi tran', { word: 'thị trấn', level: 'commune' }],
  ['dac khu', { word: 'đặc khu', level: 'commune' }],
]);
/** Abbreviations that stand for a division only with a dot or a name behind: "P.11", "TT. Phố Ràng". */
const dotted = new Map<string, Division>([
  ['h', { word: 'huyện', level: 'district' }],
  ['q', { word: 'quận', level: 'district' }],
  ['p', { word: 'phường', level: 'commune' }],
  ['x', { word: 'xã', level: 'commune' }],
  ['tt', { word: 'thị trấn', level: 'commune' }],
]);

/** A division in a text, and the token behind it. */
export interface FoundDivision {
  readonly is: Division;
  readonly next: number;
  readonly misspelt: boolean;
}

/** The division that begins at a token; null where none does. */
export function divisionAt(tokens: readonly Token[], at: number): FoundDivision | null {
  const [first, second] = [tokens[at], tokens[at + 1]];
  if (first === undefined) return null;
  const two = second === undefined ? undefined : divisions.get(`${first.key} ${second.key}`);
  if (two !== undefined && second !== undefined) {
    return {
      is: two,
      next: at + 2,
      misspelt: `${first.raw} ${second.raw}`.toLowerCase() !== two.word,
    };
  }
  const one = divisions.get(first.key);
  if (one !== undefined && (one.word === first.raw.toLowerCase() || maySlip(first))) {
    const short = first.key === 'tp' || first.key === 'tx';
    const next = short && second?.raw === '.' ? at + 2 : at + 1;
    return { is: one, next, misspelt: !short && first.raw.toLowerCase() !== one.word };
  }
  const abbreviation = dotted.get(first.key);
  const dot = second?.raw === '.';
  if (abbreviation === undefined || first.raw !== first.raw.toUpperCase()) return null;
  return dot || (isNameWord(second) && !isAcronym(second))
    ? { is: abbreviation, next: at + (dot ? 2 : 1), misspelt: false }
    : null;
}

/** "CNTT" in "TT CNTT" names no town: no syllable is without a vowel. */
function isAcronym(token: Token | undefined): boolean {
  return token !== undefined && /^\p{Lu}{2,}$/u.test(token.raw) && !/[aeiouy]/u.test(token.key);
}

/** "các xã, TT": behind other divisions an abbreviation needs neither dot nor name. */
export function shortAtEnd(tokens: readonly Token[], at: number): FoundDivision | null {
  const token = tokens[at];
  const is = token === undefined ? undefined : dotted.get(token.key);
  const alone = tokens[at + 1] === undefined || /^[,/–-]$/u.test(tokens[at + 1]?.raw ?? '');
  return is !== undefined && alone && token?.raw === token?.raw.toUpperCase()
    ? { is, next: at + 1, misspelt: false }
    : null;
}

/** A word with other marks than the division's may be a slip unless it is capitalised, as names are. */
function maySlip(token: Token): boolean {
  return !/^\p{Lu}\p{Ll}/u.test(token.raw) || token.key.length <= 2;
}

/** Whether a token may be a word of a place's name. */
export function isNameWord(token: Token | undefined): boolean {
  if (token?.named !== true) return false;
  // "Quan Sơn" is a district's name though "Quận" without its mark looks like it.
  const division = divisions.get(token.key);
  return (
    division === undefined || (division.word !== token.raw.toLowerCase() && token.key.length > 2)
  );
}
