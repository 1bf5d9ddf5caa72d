import type { StatusWords } from './formulas';
import { commonWords, readState, stateLabels } from './state';
import type { State } from './state';

/**
 * The words that tell a status column's states apart in a formula: our list's own; in a column of
 * the office's the usual ones too; and every spelling that the column holds now.
 */
export function statusWords(texts: readonly string[], borrowed: boolean): StatusWords {
  const wordsOf = (state: State): readonly string[] => {
    const words = [
      stateLabels[state],
      ...(borrowed ? commonWords(state) : []),
      ...texts.filter((text) => readState(text) === state),
    ];
    return words.filter(
      (word, index) =>
        words.findIndex((other) => other.toLowerCase() === word.toLowerCase()) === index,
    );
  };
  return {
    done: wordsOf('done'),
    paused: wordsOf('paused'),
    notStarted: wordsOf('not-started'),
  };
}
