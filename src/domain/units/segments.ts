import { clean } from '../text/hygiene';
import { oneLine } from '../text/words';
import { masked, withoutBrackets } from './brackets';
import { headOf } from './pattern';

/** A part of a cell whose units stand together, with the brackets it holds put aside. */
export interface Segment {
  readonly text: string;
  /** True behind "phối hợp với". */
  readonly coordinating: boolean;
}

/** A cell cut at what always cuts, and its brackets. */
export interface CutCell {
  readonly segments: readonly Segment[];
  /** The inside of each bracket (brackets.ts). */
  readonly brackets: readonly string[];
}

const bullet = /(?:^|[\n;])\s*(?:[-–—+•*·▪●○]|\d{1,2}[.)](?=\s)|[a-zđ]\))\s*/giu;
const leadingRole =
  /^(?:(?:đề nghị|giao)\s+|nhóm \p{N}+\s*:\s*|(?:(?:các )?(?:cơ quan|đơn vị)\s*)?(?:chủ trì(?: thực hiện| tham mưu| theo dõi)?|thực hiện|tham mưu|đầu mối)\s*[:–-]\s*|(?:cơ quan|đơn vị)\s+thường trực\s*:\s*)/iu;
// A run of marks is tried from its start only, or a long one would take the square of its length.
const trailingRole =
  /(?:(?<![\s,–-])[\s,–-]+)?chủ trì(?:,?\s*(?:thực hiện|tham mưu))?\s*[.:]?\s*$/iu;
/** "Khối các cơ quan" ends a name; "; cơ quan phối hợp:" does not. */
const coordination =
  /(?:[\s,.–-]|(?:^|\s)(?:và|chủ trì))*(?:(?<!\p{L} các )(?:cơ quan|đơn vị)\s+)?(?<!hội đồng\s)phối hợp(?:\s+(?:chặt chẽ|thực hiện|cùng|với|giữa))*\s*[:–-]?\s*/iu;

/** "Bộ Nội vụ chủ trì, các bộ, ngành phối hợp": the roles stand behind the names. */
const rolesBehind =
  /^(?:(?<lead>.*\S)\s+chủ trì\s*[,.–-]?\s*)?(?<help>\S.*?)[\s,]+(?<!hội đồng\s)(?:cùng |tham gia )?phối hợp(?: thực hiện)?[\s.]*$/isu;
const anyRole = /chủ trì|phối hợp/iu;

/** A list that begins with 1 numbers its lines, wherever the line breaks went. */
const numbered = /^\s*1[.)]\s/u;
const innerNumber = /(?<=\S)\s+\d{1,2}[.)]\s+(?=\p{L})/gu;

/**
 * Cuts a cell where a unit surely ends: semicolons, bullets, the words that tell who coordinates.
 * Blanks and encodings are cleaned; "Chủ trì:" and its like are no part of a name and go.
 */
export function cutCell(cell: string): CutCell {
  const spaced = clean(cell).replace(/(UBND|HĐND|MTTQ)(?=\p{Ll})/gu, '$1 ');
  const { text, brackets } = masked(spaced);
  const segments: Segment[] = [];
  let coordinating = false;
  const unnumbered = numbered.test(text) ? text.replace(innerNumber, ';') : text;
  for (const part of partsOf(unnumbered.replace(bullet, '\n;'))) {
    const line = part.trim();
    const tellsRoles = anyRole.test(line);
    const roles = tellsRoles ? rolesBehind.exec(line)?.groups : undefined;
    if (roles !== undefined && !anyRole.test(`${roles['lead'] ?? ''} ${roles['help'] ?? ''}`)) {
      const { lead: leading = '', help = '' } = roles;
      if (leading !== '') segments.push({ text: leading, coordinating: false });
      segments.push({ text: help, coordinating: true });
      continue;
    }
    const [before = '', ...behind] = tellsRoles ? line.split(coordination) : [line];
    const starts = before.trim() === '' && behind.length > 0;
    const named = before.replace(leadingRole, '');
    if (named !== before) coordinating = false;
    const lead = (tellsRoles ? named.replace(trailingRole, '') : named).trim();
    if (lead !== '') segments.push({ text: lead, coordinating });
    for (const rest of behind) {
      if (rest.trim() !== '') segments.push({ text: rest.trim(), coordinating: true });
    }
    coordinating ||= starts && behind.length > 0;
  }
  return { segments, brackets };
}

/** Shared heads reach over semicolons and bullets: "Các Sở: Nội vụ; Tài chính", "Sở KHĐT; TNMT". */
function partsOf(text: string): readonly string[] {
  const parts: string[] = [];
  for (const part of text.split(';')) {
    const before = parts.at(-1);
    const headless = before !== undefined && !beginsUnit(part) && mayShare.test(part.trim());
    if (headless && beginsUnit(before) && !anyRole.test(before))
      parts.splice(-1, 1, `${before};${part}`);
    else parts.push(part);
  }
  return parts;
}

const mayShare =
  /^(?:\p{Lu}[\p{L}\p{N}&, -]{1,40}|(?:cấp|các|huyện|thị xã|thành phố|xã|phường|thị trấn)(?!\p{L})[\p{L}\p{N}, -]{0,40})[.:]?$/u;

/**
 * The longest listed name is a third of this, with the words around it: longer text is prose in the
 * wrong column. Trying its every part as a name would take a time that grows with its square.
 */
export const longestName = 400;

/** A piece of a segment and what separates it from the one before. */
export interface Piece {
  readonly text: string;
  readonly before: string;
}

const soft =
  /(\s*[,;/](?:\s*(?:và|,)(?=\s))?\s*|\s*\n\s*(?:(?:và|&)\s+)?|\s+(?:và|&|\+|cùng(?: với)?)\s+|\s+[-–—]\s+|\.(?<=[\p{Ll}\ue100-\ue1ff]{2}\.)\s+(?=\p{Lu}))/u;

/** Cuts a segment at everything that may separate units; names that hold such marks are joined again. */
export function piecesOf(segment: string): readonly Piece[] {
  const started = segment.replace(/^(?:và|cùng với|cùng)\s+/iu, '');
  const parts = withoutInnerSlashes(withRegions(started)).split(soft);
  const pieces: Piece[] = [];
  for (let at = 0; at < parts.length; at += 2) {
    const text = (parts[at] ?? '').replaceAll(innerSlash, '/').trim();
    const before = at === 0 ? '' : (parts[at - 1] ?? '');
    if (text !== '') pieces.push({ text, before: pieces.length === 0 ? '' : before });
  }
  return pieces;
}

const region = /(?<!\p{L})khu vực(?!\p{L})/iu;

/** "Ngân hàng Nhà nước⏎Khu vực 11": a line that is a region goes on with the office above it. */
function withRegions(segment: string): string {
  if (!/\n[^\S\n]*khu vực/iu.test(segment)) return segment;
  const lines = segment
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return lines.reduce((done, line, at) => {
    const goesOn = /^khu vực(?!\p{L})/iu.test(line) && !region.test(lines[at - 1] ?? '');
    return `${done}${goesOn ? ' ' : '\n'}${line}`;
  });
}

const innerSlash = '\uE002';

/** "Đ/c", "N/A", fractions in names ("da cam/dioxin") and counts ("10/10 huyện") hold a slash of their own. */
function withoutInnerSlashes(segment: string): string {
  if (!segment.includes('/')) return segment;
  return segment
    .replace(/(?<=đ)\/(?=c[\s.])/giu, innerSlash)
    .replace(/(?<=(?:^|[\s,])n)\/(?=a(?:$|[\s.,]))/giu, innerSlash)
    .replace(/(?<=cam)\/(?=dioxin)/giu, innerSlash)
    .replace(/(?<=\d)\/(?=\d+\s+\p{Ll})/gu, innerSlash);
}

/** The text of pieces with what stood between them; a line break inside a name is a blank. */
export function joined(pieces: readonly Piece[]): string {
  let all = '';
  for (const { text, before } of pieces) all += all === '' ? text : before + text;
  return pieces.length > 1 ? oneLine(all) : all;
}

/** A text without bracket marks, final stops and stray commas: what is left to be a name. */
export function bareName(text: string): string {
  return trimmed(withoutBrackets(text));
}

const edges = ' \n.,:–-';

/** Without blanks and separating marks at the ends. */
export function trimmed(text: string): string {
  let [start, end] = [0, text.length];
  while (start < end && edges.includes(text.charAt(start))) start += 1;
  while (end > start && edges.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(start, end);
}

/** Whether a piece begins a unit by its first word. */
export function beginsUnit(text: string): boolean {
  return headOf(bareName(text)) !== null;
}
