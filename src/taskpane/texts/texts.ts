import type { Locale } from '../../domain/text/locale';
import { useSelected } from '../session/context';

/** One area's sentences in every language; an entry with parameters is a function. */
export type Texts<T> = Readonly<Record<Locale, T>>;

/** The area's sentences in the user's language. */
export function useTexts<T>(texts: Texts<T>): T {
  return texts[useSelected(({ locale }) => locale)];
}

export { dayText } from '../../domain/deadlines/day-text';

/** A share of 0..1 as whole percent: 0.57 → "57%". */
export function percentText(share: number): string {
  return `${Math.round(share * 100)}%`;
}
