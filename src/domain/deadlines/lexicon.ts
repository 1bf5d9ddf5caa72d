import { days } from './lexicon/days';
import type { Entry } from './lexicon/entry';
import { howOften } from './lexicon/how-often';
import { notDates } from './lexicon/not-dates';
import { stretches } from './lexicon/stretches';

/**
 * The words that deadlines are written with, folded, the longer before the shorter that begins it.
 * Sources: the five plans of test/fixtures, the public tables that the tests look for, and the
 * catalogue in docs/deadlines.md.
 */
export const lexicon: readonly Entry[] = [...notDates, ...days, ...howOften, ...stretches];
