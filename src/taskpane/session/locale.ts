import type { Locale } from '../../domain/text/locale';

const key = 'bieu-nhiem-vu.locale';

/**
 * The language the user chose on this machine. Without a choice it is Vietnamese whatever Office
 * speaks: many offices run Office in English over documents that are all Vietnamese.
 */
export function rememberedLocale(): Locale {
  try {
    return localStorage.getItem(key) === 'en' ? 'en' : 'vi';
  } catch {
    return 'vi'; // the browser keeps nothing for framed pages
  }
}

/** Keeps the choice for the next time, where the browser lets a framed page keep anything. */
export function rememberLocale(locale: Locale): void {
  try {
    localStorage.setItem(key, locale);
  } catch {
    // The choice then holds until the pane is closed.
  }
}
