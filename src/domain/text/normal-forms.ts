/**
 * More marks on one letter than any language writes (UAX #15, stream-safe text). What follows them is
 * damage, and normalising it takes time that grows with its square: seconds for one full cell.
 */
const marksBeyondUse = /(\p{M}{30})\p{M}+/gu;
/** So many characters are normalised at once in any case. */
const short = 1000;

/** Letters composed (NFC), as the project compares and shows them. */
export function nfc(text: string): string {
  return withoutDamage(text).normalize('NFC');
}

/** Letters and their marks apart (NFD). */
export function nfd(text: string): string {
  return withoutDamage(text).normalize('NFD');
}

function withoutDamage(text: string): string {
  return text.length <= short ? text : text.replace(marksBeyondUse, '$1');
}
