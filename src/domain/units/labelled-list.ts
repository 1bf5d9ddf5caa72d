import { isAside } from './persons';
import type { Piece } from './segments';

/** Pieces whose head was said once for all, and that head; null where it is each unit's own. */
export interface HeadedList {
  readonly pieces: readonly Piece[];
  readonly head: string | null;
}

const labelWord = '(?:sở|bộ|phòng|ban|ngành|cơ quan ngang bộ|cơ quan|đoàn thể|đơn vị|địa phương)';
const beginsLabel = new RegExp('^(?:các\\s+)?(sở|bộ|phòng|ban)$', 'iu');
const goesOnLabel = new RegExp(`^${labelWord}$`, 'iu');
const endsLabel = new RegExp(`^${labelWord}\\s*:\\s*(?=\\p{Lu}|$)`, 'iu');
const mostLabels = 5;

/**
 * "Sở, ngành: Nội vụ, Tài chính", "Các phòng, ban: …": kinds of body as a label, and who is meant of them.
 * Their fields are names of the first kind; the others in the list are called in full.
 */
export function headOfLabel(first: Piece, pieces: readonly Piece[]): HeadedList | null {
  const head = pieces.length < 2 ? undefined : beginsLabel.exec(first.text)?.[1];
  if (head === undefined) return null;
  let end = 1;
  while (end < mostLabels && goesOnLabel.test(pieces[end]?.text ?? '')) end += 1;
  const last = pieces[end];
  const label = endsLabel.exec(last?.text ?? '')?.[0];
  if (last === undefined || label === undefined) return null;
  const text = last.text.slice(label.length);
  const behind = pieces.slice(end + 1);
  if (text === '' ? behind.length === 0 : isAside(text)) return null;
  return { pieces: text === '' ? behind : [{ text, before: '' }, ...behind], head };
}
