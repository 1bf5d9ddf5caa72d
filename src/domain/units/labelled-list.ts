import { isAside } from './persons';
import { beginsUnit, type Piece } from './segments';

/** Pieces whose head was said once for all, and that head; null where it is each unit's own. */
export interface HeadedList {
  readonly pieces: readonly Piece[];
  readonly head: string | null;
}

const kinds =
  '(?:sở|bộ|phòng|ban|ngành|cơ quan ngang bộ|cơ quan|hội|đoàn thể|tổ chức|đơn vị|địa phương)';
const beginsLabel = new RegExp(`^(?:các\\s+)?(?:${kinds})$`, 'iu');
const goesOnLabel = new RegExp(`^${kinds}$`, 'iu');
const endsLabel = new RegExp(
  `^(?:các\\s+)?${kinds}(?:\\s+(?:(?:cấp\\s+)?(?:tỉnh|huyện|xã)|thành phố|(?:có\\s+)?liên quan|sau|gồm))*\\s*:\\s*`,
  'iu',
);
/** Heads whose fields are called without them; bans and bodies of other kinds have names of their own. */
const sharedHeads = /^(?:các\s+)?(sở|bộ|phòng)$/iu;
const bodiesOnly = /^(?:các\s+)?(?:cơ quan|đơn vị|địa phương)(?!\p{L})/iu;
const mostLabels = 5;

/**
 * "Sở, ngành: Nội vụ, Tài chính", "Các cơ quan, đơn vị: Sở Nội vụ, …": kinds of body as a label, and who
 * is meant of them. Fields are names of the first kind; the others in the list are called in full.
 */
export function headOfLabel(first: Piece, pieces: readonly Piece[]): HeadedList | null {
  let end = 0;
  if (beginsLabel.test(first.text)) {
    end = 1;
    while (end < mostLabels && goesOnLabel.test(pieces[end]?.text ?? '')) end += 1;
  } else if (!bodiesOnly.test(first.text)) return null;
  const last = pieces[end];
  const label = endsLabel.exec(last?.text ?? '')?.[0];
  if (last === undefined || label === undefined) return null;
  const text = last.text.slice(label.length);
  const behind = pieces.slice(end + 1);
  const named = text === '' ? behind : [{ text, before: '' }, ...behind];
  const head = sharedHeads.exec(first.text)?.[1] ?? null;
  return names(named[0], head) ? { pieces: named, head } : null;
}

/** A field or a body, not what all of them do: "Các sở, ngành: theo chức năng". */
function names(piece: Piece | undefined, head: string | null): boolean {
  if (piece === undefined || isAside(piece.text)) return false;
  return /^\p{Lu}/u.test(piece.text) && (head !== null || beginsUnit(piece.text));
}
