import { fold } from '../text/fold';
import type { Habits } from './habits';
import { leadingOrdinal } from './ordinal';
import { hasMain } from './row-facts';
import type { RowFacts } from './row-facts';
import type { Skipped } from './skipped-rows';

const ending =
  /^(noi nhan|tm\.|t\/m|kt\.|tl\.|tuq\.|q\.|nguoi lap|nguoi ky|thu truong|chu tich|pho chu tich|giam doc|pho giam doc|xac nhan|ke toan truong|lap bieu|nguoi tong hop)([^\p{L}]|$)|^\p{L}+( \p{L}+){0,3}, ngay .{0,12}thang/u;
const remark = /^(\*+ ?)?(ghi chu|chu thich|luu y) ?:|^\(?\*+\)?|^\(\d\) /u;
const total = /^(tong( cong| so)?|cong|tong hop|tong so nhiem vu)( ?[:\d(].*)?$/u;

/** A signature block's line, "Nơi nhận", place and date. */
function isEnding(text: string): boolean {
  return ending.test(fold(text.slice(0, 120)));
}

/** A remark under the table or a line of totals. */
function isRemark(text: string): boolean {
  const key = fold(text.slice(0, 120));
  return remark.test(key) || total.test(key);
}

/** A remark that bears no number, at most a star: "* Ghi chú: số liệu ước". */
export function isUnnumberedRemark(row: RowFacts): boolean {
  const { own, ordinal, heading } = row;
  const mayRemark =
    own.task === undefined || ((ordinal === null || ordinal.style === 'bullet') && !hasMain(row));
  return mayRemark && isRemark(heading);
}

/** The index of the first row of the signature block or the remarks under the table. */
export function endOfTable(
  facts: readonly RowFacts[],
  skipped: readonly Skipped[],
  habits: Habits,
): number {
  let end = facts.length;
  for (let at = facts.length - 1; at >= 0; at -= 1) {
    const row = facts[at];
    if (!row || skipped[at] !== null) continue;
    if (looksLikeTask(row, habits)) break;
    if (endingTexts(row).some(isEnding) || isRemark(row.heading) || isClosing(row)) end = at;
  }
  return end;
}

/** A sentence across the whole table under its last task: what all units are asked to do. */
function isClosing({ isAcross, ordinal, values, heading }: RowFacts): boolean {
  const isNumbered = ordinal !== null || leadingOrdinal(heading) !== null;
  return isAcross && !isNumbered && values.length === 0 && /[.!]$/u.test(heading);
}

function endingTexts({ heading, own }: RowFacts): string[] {
  return [heading, ...Object.values(own)];
}

function looksLikeTask(row: RowFacts, habits: Habits): boolean {
  const { own, ordinal, heading } = row;
  if (own.task === undefined || isEnding(heading) || isUnnumberedRemark(row)) return false;
  return ordinal !== null || (!habits.hasOrdinals && hasMain(row));
}
