import { mapInSteps, type Steps } from '../steps';
import type { UnitDirectory } from '../units/directory';
import { ownWords, shortNames, withOwnWords } from '../units/own-words';
import { readUnits } from '../units/read-units';
import type { UnitContext } from '../units/unit';
import type { RawTask } from './raw-tasks';

/** The directory with what the plan itself tells of its short names: "Ban TC-KT" beside "Ban Tổ chức - Kiểm tra". */
export function* ownDirectory(
  raw: readonly RawTask[],
  context: UnitContext,
  directory: UnitDirectory,
): Steps<UnitDirectory> {
  const cells = new Set(
    raw.flatMap(({ texts }) => [texts.lead, texts.implementer, texts.coordinator]),
  );
  const mentions = yield* mapInSteps([...cells], (cell) => {
    const { units, coordinators } = readUnits(cell ?? '', context, directory);
    return [...units, ...coordinators];
  });
  const shorts = shortNames(mentions.flat());
  if (shorts.length === 0) return directory;
  const names = mentions.flat().map(({ name }) => name);
  const texts = raw.flatMap(({ texts: all }) => Object.values(all));
  return withOwnWords(directory, ownWords(shorts, names, texts));
}
