import { fold } from '../text/fold';

/** Where a task stands, as people say it. */
export const states = ['not-started', 'in-progress', 'done', 'paused'] as const;
export type State = (typeof states)[number];

/** The words of the drop-down list. */
export const stateLabels: Readonly<Record<State, string>> = {
  'not-started': 'Chưa thực hiện',
  'in-progress': 'Đang thực hiện',
  done: 'Hoàn thành',
  paused: 'Tạm dừng',
};

/**
 * How status columns of offices and their tracking software begin, as written there. The longest
 * opening that fits decides: "Chưa hoàn thành" is under way, "Chưa" alone is not.
 */
const openings: readonly (readonly [words: string, state: State])[] = [
  ['Chưa', 'not-started'],
  ['Chưa hoàn thành', 'in-progress'],
  ['Chưa xong', 'in-progress'],
  ['Chưa đạt', 'in-progress'],
  ['Không hoàn thành', 'in-progress'],
  ['Đang', 'in-progress'],
  ['Trong hạn', 'in-progress'],
  ['Quá hạn', 'in-progress'],
  ['Chậm', 'in-progress'],
  ['Cơ bản hoàn thành', 'in-progress'],
  ['Hoàn thành một phần', 'in-progress'],
  ['Hoàn thành cơ bản', 'in-progress'],
  ['Hoàn thành', 'done'],
  ['Đã hoàn thành', 'done'],
  ['Hoàn tất', 'done'],
  ['Đã hoàn tất', 'done'],
  ['Đã thực hiện', 'done'],
  ['Đã xong', 'done'],
  ['Xong', 'done'],
  ['Tạm dừng', 'paused'],
  ['Tạm hoãn', 'paused'],
  ['Tạm ngưng', 'paused'],
  ['Dừng', 'paused'],
  ['Hoãn', 'paused'],
  ['Hủy', 'paused'],
  ['Không thực hiện', 'paused'],
  ['Xin rút', 'paused'],
];

const foldedOpenings = openings
  .map(([words, state]) => [fold(words), state] as const)
  .sort(([a], [b]) => b.length - a.length);

/**
 * Reads a status cell: a share of less than 100 % is under way whatever stands before it; otherwise
 * its opening words decide. Null when it says nothing that is known.
 *
 * @example readState('Đã hoàn thành') // 'done'
 * @example readState('Hoàn thành 60%') // 'in-progress'
 */
export function readState(text: string): State | null {
  const key = fold(text);
  const share = /(\d+(?:[.,]\d+)?) ?%/u.exec(key)?.[1];
  if (share !== undefined) {
    const percent = Number(share.replace(',', '.'));
    return percent >= 100 ? 'done' : percent > 0 ? 'in-progress' : 'not-started';
  }
  const found = foldedOpenings.find(
    ([opening]) => key.startsWith(opening) && !/^[\p{L}\p{N}]/u.test(key.slice(opening.length)),
  );
  return found?.[1] ?? null;
}

/** The words that a formula over a sheet's own status column must know, besides those it holds now. */
export function commonWords(state: State): readonly string[] {
  return openings.filter(([, of]) => of === state).map(([words]) => words);
}
