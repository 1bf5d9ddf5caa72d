import type { TextRun } from '../../../domain/grid/sheet-spec';
import { escapeXml, unescapeXml } from '../package/xml';

const text = /<t(?:\s[^>]*)?(?:\/>|>([\s\S]*?)<\/t>)/gu;
const run = /<r(?:\s[^>]*)?>([\s\S]*?)<\/r>/gu;
const look = /<rPr(?:\s[^>]*)?>([\s\S]*?)<\/rPr>/u;
// eslint-disable-next-line no-control-regex -- exactly the characters that XML cannot hold
const controls = /[\u0000-\u0008\u000B-\u001F]/gu;
const phonetic = /<rPh\b[\s\S]*?<\/rPh>|<phoneticPr\b[^>]*?\/>/gu;

/** The plain text of a string item (`<si>` or `<is>`), reading aids left out. */
export function plainText(item: string): string {
  return [...item.replace(phonetic, '').matchAll(text)]
    .map(([, inner = '']) => decode(inner))
    .join('');
}

/** The runs of a rich string item; null for plain text. */
export function runsOf(item: string): TextRun[] | null {
  const runs = [...item.replace(phonetic, '').matchAll(run)].map(([, inner = '']) => ({
    text: plainText(inner),
    look: look.exec(inner)?.[1] ?? '',
  }));
  return runs.length === 0 ? null : runs;
}

/** The inside of a string item, for plain text or for runs. */
export function stringItem(value: string, runs: readonly TextRun[] | null): string {
  if (!runs) return textXml(value);
  return runs
    .map(
      (part) => `<r>${part.look === '' ? '' : `<rPr>${part.look}</rPr>`}${textXml(part.text)}</r>`,
    )
    .join('');
}

function textXml(value: string): string {
  const kept = /^\s|\s$|\n|\t| {2}/u.test(value) ? ' xml:space="preserve"' : '';
  return `<t${kept}>${encodeText(value)}</t>`;
}

/**
 * The runs of a text that replaces another: what both texts begin and end with keeps its looks, the
 * new middle takes that of the run it begins in. Null when nothing of the old looks is left over.
 */
export function carryRuns(runs: readonly TextRun[], to: string): TextRun[] | null {
  const from = runs.map((part) => part.text).join('');
  let head = 0;
  while (head < from.length && head < to.length && from[head] === to[head]) head += 1;
  let tail = 0;
  const most = Math.min(from.length, to.length) - head;
  while (tail < most && from.at(-1 - tail) === to.at(-1 - tail)) tail += 1;
  const middle = to.slice(head, to.length - tail);
  const carried: TextRun[] = [];
  let start = 0;
  let placed = middle === '';
  for (const { text: old, look: kept } of runs) {
    const end = start + old.length;
    const before = from.slice(start, Math.min(end, head));
    const after = from.slice(Math.max(start, from.length - tail), end);
    const here = !placed && head < end;
    carried.push({ text: before + (here ? middle : '') + after, look: kept });
    if (here) placed = true;
    start = end;
  }
  const last = carried.at(-1);
  if (!placed && last) carried[carried.length - 1] = { ...last, text: last.text + middle };
  const filled = carried.filter((part) => part.text !== '');
  return filled.length === 0 ? null : filled;
}

/** Excel spells characters that XML cannot hold as `_x000D_`, and a literal `_x…_` as `_x005F_x…_`. */
function decode(inner: string): string {
  return unescapeXml(inner.replaceAll('\r\n', '\n')).replace(
    /_x([0-9A-F]{4})_/giu,
    (_, hex: string) => String.fromCharCode(parseInt(hex, 16)),
  );
}

// eslint-disable-next-line no-control-regex -- exactly the characters that need care
const special = /[\u0000-\u001F&<>"_\uFFFE\uFFFF]/u;

/** A text as it stands in a part. */
export function encodeText(value: string): string {
  if (!special.test(value)) return value;
  return escapeXml(
    value.replace(/_x([0-9A-F]{4})_/giu, '_x005F_x$1_').replace(controls, (character) => {
      const code = character.charCodeAt(0).toString(16).toUpperCase();
      return `_x${code.padStart(4, '0')}_`;
    }),
  );
}
