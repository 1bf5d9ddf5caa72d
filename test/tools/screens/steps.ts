import type { OpenPane } from '../../e2e/pane-in-excel';
import type { Locale } from '../../../src/domain/text/locale';
import { shellTexts } from '../../../src/taskpane/texts/shell';
import { views } from '../../../src/taskpane/views/registry';

/** A pane that is walked through, and the language it speaks. */
export interface At extends OpenPane {
  readonly locale: Locale;
}

/** A step towards the next screen, done once what it leads to is there. */
export type Go = (at: At) => Promise<unknown>;

type Words = (locale: Locale) => string | RegExp;

/** How long Excel takes to answer while a picture of waiting is taken, in milliseconds. */
const slowly = 12_000;

export const press =
  (name: Words): Go =>
  ({ pane, locale }) =>
    pane
      .getByRole('button', { name: name(locale) })
      .first()
      .click();

export const untilShown =
  (words: Words): Go =>
  ({ pane, locale }) =>
    pane.getByText(words(locale)).first().waitFor();

/** Waits for the sentence that says what was done. */
export const untilSaid =
  (sentence: Words): Go =>
  ({ pane, locale }) =>
    pane.getByRole('status').getByText(sentence(locale)).waitFor();

export const untilTitled =
  (texts: Readonly<Record<Locale, { readonly title: string }>>): Go =>
  ({ pane, locale }) =>
    pane.getByRole('heading', { name: texts[locale].title, exact: true }).waitFor();

export const openTab =
  (id: string): Go =>
  async ({ pane, locale }) => {
    const name = views.find((view) => view.id === id)?.label[locale] ?? id;
    await pane.getByRole('tab', { name }).click();
    await pane.getByRole('tabpanel', { name }).getByRole('button').first().waitFor();
  };

export const openFromMenu =
  (name: (locale: Locale) => string): Go =>
  async ({ pane, locale }) => {
    await pane.getByRole('button', { name: shellTexts[locale].menu }).click();
    await pane.getByRole('menuitem', { name: name(locale) }).click();
  };

export const goBack = press((locale) => shellTexts[locale].back);
export const escape: Go = ({ page }) => page.keyboard.press('Escape');

export const answerSlowly: Go = ({ host }) => {
  host.faults.delay = slowly;
  return Promise.resolve();
};
export const answerAtOnce: Go = ({ host }) => {
  host.faults.clear();
  return Promise.resolve();
};
/** The user is typing into a cell, and does not finish. */
export const editCell: Go = ({ host }) => {
  host.faults.editCell();
  return Promise.resolve();
};

/** Makes the pane fail while it draws the texts of cells. */
export const breakDrawing: Go = ({ pane }) =>
  pane.evaluate(() => {
    String.prototype.normalize = () => {
      throw new Error('made to fail');
    };
  });

/** One step after another. */
export const steps =
  (...all: readonly Go[]): Go =>
  async (at) => {
    for (const step of all) await step(at);
  };

/** A sentence made for 0, whatever the figure. */
export function withAnyFigure(sentence: string): RegExp {
  return new RegExp(sentence.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&').replace('0', '\\d+'), 'u');
}
