import type { Locale } from '../text/locale';

/** One text in every language the product speaks. */
export type Words = Readonly<Record<Locale, string>>;
