import { whenRead, type PaneOptions } from '../../e2e/pane-in-excel';
import type { Workbook } from '../../excel/model/workbook';
import { checkTexts } from '../../../src/taskpane/texts/check';
import { columnsTexts } from '../../../src/taskpane/texts/columns';
import { homeTexts } from '../../../src/taskpane/texts/home';
import { journalTexts } from '../../../src/taskpane/texts/journal';
import { settingsTexts } from '../../../src/taskpane/texts/settings';
import { shellTexts } from '../../../src/taskpane/texts/shell';
import { summaryTexts } from '../../../src/taskpane/texts/summary';
import { trackTexts } from '../../../src/taskpane/texts/track';
import {
  answerAtOnce,
  answerSlowly,
  breakDrawing,
  editCell,
  escape,
  goBack,
  openFromMenu,
  openTab,
  press,
  steps,
  untilSaid,
  untilShown,
  untilTitled,
  withAnyFigure,
  type Go,
} from './steps';
import { notAPlan, pastedPlan, twoPlans, typeBelow, typeStates } from './workbooks';

/** Screens of one workbook in the order they are walked through, each from the one before. */
export interface Walk {
  readonly workbook: () => Workbook | Promise<Workbook>;
  readonly options?: Partial<PaneOptions>;
  /** By name; those without one lead on and get no picture. */
  readonly screens: readonly (readonly [string | null, Go])[];
}

const search =
  (words: string): Go =>
  ({ pane, locale }) =>
    pane.getByRole('searchbox', { name: checkTexts[locale].search }).fill(words);

const checking: Walk['screens'] = [
  [
    'reading',
    steps(
      answerSlowly,
      untilShown((locale) => homeTexts[locale].reading),
    ),
  ],
  [null, answerAtOnce],
  ['check', steps(whenRead, openTab('check'))],
  ['why', press((locale) => withAnyFigure(checkTexts[locale].why))],
  ['put-aside', press((locale) => checkTexts[locale].ignore)],
  [null, escape],
  [
    'nothing-fits',
    steps(
      search('zzz'),
      untilShown((locale) => checkTexts[locale].nothingFits),
    ),
  ],
  [null, search('')],
  ['preview', press((locale) => withAnyFigure(checkTexts[locale].safe(0)))],
  [
    'fixed',
    steps(
      press((locale) => withAnyFigure(checkTexts[locale].safeConfirm(0))),
      untilSaid((locale) => withAnyFigure(checkTexts[locale].safeDone(0))),
      whenRead,
    ),
  ],
];

const tracking: Walk['screens'] = [
  ['track', openTab('track')],
  [null, answerSlowly],
  [
    'writing',
    steps(
      press((locale) => trackTexts[locale].add),
      untilShown((locale) => journalTexts[locale].writing),
    ),
  ],
  [null, answerAtOnce],
  [
    'tracked',
    steps(
      untilSaid((locale) => trackTexts[locale].added),
      whenRead,
      typeStates,
      untilShown((locale) => withAnyFigure(trackTexts[locale].paused(0))),
    ),
  ],
  ['untrack', press((locale) => trackTexts[locale].remove)],
  [null, escape],
];

const summing: Walk['screens'] = [
  ['summary', openTab('summarise')],
  [
    'summed-up',
    steps(
      press((locale) => summaryTexts[locale].make),
      untilSaid((locale) => withAnyFigure(summaryTexts[locale].made(0))),
      whenRead,
    ),
  ],
];

const pages: Walk['screens'] = [
  [
    'columns',
    steps(
      press((locale) => homeTexts[locale].showColumns),
      untilTitled(columnsTexts),
    ),
  ],
  [null, goBack],
  [
    'settings',
    steps(
      openFromMenu((locale) => shellTexts[locale].settings),
      untilTitled(settingsTexts),
    ),
  ],
  [null, goBack],
  [
    'journal',
    steps(
      openFromMenu((locale) => shellTexts[locale].journal),
      untilTitled(journalTexts),
    ),
  ],
  [null, goBack],
  ['menu', press((locale) => shellTexts[locale].menu)],
  [null, escape],
];

const troubles: Walk['screens'] = [
  [
    'stale',
    steps(
      typeBelow,
      untilShown((locale) => homeTexts[locale].stale),
    ),
  ],
  [
    'failed',
    steps(
      editCell,
      press((locale) => homeTexts[locale].readAgain),
      untilShown((locale) => homeTexts[locale].readFailed),
    ),
  ],
];

/** Every screen of the pane. */
export const walks: readonly Walk[] = [
  {
    workbook: pastedPlan,
    screens: [
      ...checking,
      ['normalise', openTab('normalise')],
      ...tracking,
      ...summing,
      ...pages,
      ...troubles,
    ],
  },
  {
    workbook: twoPlans,
    screens: [
      ['two-plans', steps(whenRead, openTab('check'))],
      ['normalised', openTab('normalise')],
    ],
  },
  {
    workbook: notAPlan,
    screens: [
      ['nothing', whenRead],
      [
        'columns-by-hand',
        steps(
          press((locale) => homeTexts[locale].byHand('Danh sách')),
          untilTitled(columnsTexts),
        ),
      ],
      [null, goBack],
      [
        'journal-empty',
        steps(
          openFromMenu((locale) => shellTexts[locale].journal),
          untilTitled(journalTexts),
        ),
      ],
    ],
  },
  {
    workbook: twoPlans,
    options: { api: 1 },
    screens: [['old-excel', steps(whenRead, openTab('check'))]],
  },
  {
    workbook: pastedPlan,
    screens: [
      [
        null,
        steps(whenRead, openTab('check'), breakDrawing, ({ pane }) =>
          pane.getByRole('tab').nth(1).click(),
        ),
      ],
      ['crashed', untilShown((locale) => shellTexts[locale].crashed)],
    ],
  },
];
