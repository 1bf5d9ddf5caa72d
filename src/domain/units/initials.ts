import { fold } from '../text/fold';

const onset = '(?:ngh?|[cgknpt]h|[bcdghkmpst][lr]|k[bp]|hm|mn|gi|qu|[b-hj-np-tv-z])?';
const spoken = new RegExp(`^(?:${onset}[aeiouy]{1,3}(?:ch|n[gh]|[ckhlmnprt])?){1,3}$`, 'u');
const roman = /^[IVXLC]+$/u;

/**
 * Whether a word is the initials of others and no name: in capitals, and not to be spoken as syllables
 * of Vietnamese or of the highlands' languages ("CUDVC", "NTM"; not "RÀNG", "ĐẮK", "XIV").
 */
export function isInitials(raw: string): boolean {
  if (raw.length < 2 || raw !== raw.toUpperCase()) return false;
  return /^\p{L}+$/u.test(raw) && !roman.test(raw) && !spoken.test(fold(raw));
}
