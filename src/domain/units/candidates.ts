import { rivalsOf } from './by-directory';
import { completed } from './completed';
import type { UnitDirectory } from './directory';
import { nearNames } from './misspelling';
import { readName } from './read-name';
import type { UnitContext } from './unit';

/** A unit that a name may stand for. */
interface Candidate {
  readonly id: string;
  readonly name: string;
}

/** More than these say only that nobody knows. */
const most = 4;

/**
 * The units that an uncertain name may mean, likeliest first: those that share its short form, then
 * listed names one letter away. They are for a person to choose from; empty where nothing comes near.
 *
 * @example candidatesOf('BTC', context, directory) // Bộ Tài chính, Ban Tổ chức
 */
export function candidatesOf(
  text: string,
  context: UnitContext,
  directory: UnitDirectory,
): readonly Candidate[] {
  const rivals = rivalsOf(text, context, directory);
  const near = nearNames(text, directory)
    .map((form) => readName(form.entry.name, context, directory))
    .filter((each) => each !== null);
  const whole = [...rivals, ...near].map((each) => completed(each, context, directory));
  const byName = new Map(whole.map(({ id, name }) => [name, { id, name }]));
  return byName.size > most ? [] : [...byName.values()];
}
