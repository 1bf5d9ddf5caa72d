import { beginsDuty } from './short-heads';
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
const town: Division = { word: 'thị trấn', level: 'commune' };
const dotted = new Map<string, Division>([
  ['h', { word: 'huyện', level: 'district' }],
  ['q', { word: 'quận', level: 'district' }],
  ['p', { word: 'phường', level: 'commune' }],
  ['x', { word: 'xã', level: 'commune' }],
  ['tt', town],
]);

const beginsDivision = new Set(
  [...divisions.keys(), ...dotted.keys()].map((words) => words.split(' ')[0] ?? ''),
);

/** A division in a text, and the token behind it. */
export interface FoundDivision {
  readonly is: Division;
  readonly next: number;
  readonly misspelt: boolean;
}

/** The division that begins at a token; null where none does. */
export function divisionAt(tokens: readonly Token[], at: number): FoundDivision | null {
  const first = tokens[at];
  if (first === undefined || !beginsDivision.has(first.key)) return null;
  const second = tokens[at + 1];
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
  const next = at + (dot ? 2 : 1);
  if (abbreviation === town && beginsDuty(tokens, next)) return null;
  return dot || isNameWord(second) ? { is: abbreviation, next, misspelt: false } : null;
}

/** Whether it is "TT", which since the towns ended (Luật 72/2025/QH15) stands for something else. */
export function isShortTown({ is }: Pick<FoundDivision, 'is'>): boolean {
  return is === town;
}

/** "các huyện, thành, thị": cities and towns left short in a list of districts. */
const halves = new Map<string, Division>([
  ['thành', { word: 'thành phố', level: 'city' }],
  ['thị', { word: 'thị xã', level: 'district' }],
]);
const behindList = new Set(['va', 'trong', 'thuoc', 'tren', 'tai', 'cua', 'truc']);

/** "các xã, TT", "các huyện, thành, thị": in a list a short form needs neither dot nor name. */
export function shortInList(tokens: readonly Token[], at: number): FoundDivision | null {
  const [token, behind] = [tokens[at], tokens[at + 1]];
  if (token === undefined) return null;
  const capitals = token.raw === token.raw.toUpperCase();
  const is = (capitals ? dotted.get(token.key) : undefined) ?? halves.get(token.raw.toLowerCase());
  const alone = behind === undefined || /^[,/–-]$/u.test(behind.raw) || behindList.has(behind.key);
  return is !== undefined && alone ? { is, next: at + 1, misspelt: false } : null;
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
