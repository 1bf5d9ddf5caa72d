import type { PlanTitle } from '../plan/plan';
import { fold } from '../text/fold';
import { provinceAtStart, provinceInFileName } from '../text/provinces';
import { isBody, issuerIn, levelOfPlan } from './issuer';
import { planDateIn, planNumberIn, planYearIn } from './plan-number';
import type { SheetText } from './sheet-text';

/** Lines of a document's head that are no title: motto, annex number, number, place and date. */
const notTitle = [
  /^cong hoa xa hoi chu nghia/u,
  /^doc lap/u,
  /^(phu luc|phu bieu|bieu|bieu so|bieu mau|mau|mau so)\.?( (so )?[ivxl\d.\-/a-h]{1,8})?[.:]?$/u,
  /^\(? ?(kem theo|ban hanh kem|ban hanh theo|dinh kem|theo (ke hoach|quyet dinh|cong van|van ban)|thuc hien (theo )?(ke hoach|quyet dinh) so)/u,
  /^so ?:/u,
  /^[\p{L} .-]{2,30}, ngay .{0,14}thang/u,
  /^dang cong san viet nam/u,
  /^don vi( tinh)? ?:/u,
  /^[-–_*\s]*$/u,
];

/**
 * Reads the title block of a table. What it leaves blank is null; the year may be taken from
 * elsewhere, marked as a guess.
 *
 * @param own the lines above the table's header
 * @param head the lines at the top of the sheet, when other tables stand between: they tell what the
 *   table's own do not
 * @param elsewhere texts that may tell the year or the province: other sheets' titles, sheet names
 */
export function readTitle(
  own: readonly string[],
  head: readonly string[],
  body: readonly string[],
  fileName: string | null,
  elsewhere: readonly string[],
): PlanTitle {
  const lines = [...own, ...head];
  const whole = lines.join('\n');
  const text = titleText(own) || titleText(head);
  const planDate = planDateIn(whole);
  const said = planYearIn(text, whole, planDate);
  const province =
    provinceIn(whole) ??
    mostNamed(body) ??
    (fileName === null ? null : provinceInFileName(fileName));
  const issuer = issuerIn(lines, province);
  const guess = said === null ? guessedYear(elsewhere, fileName) : null;
  return {
    text,
    issuer,
    level: issuer === null ? null : levelOfPlan(issuer, lines),
    province,
    planNo: planNumberIn(whole),
    planDate,
    planYear: said ?? guess,
    yearIsGuess: said === null && guess !== null,
  };
}

function titleText(lines: readonly string[]): string {
  return lines
    .filter((line) => !isBody(line) && !notTitle.some((pattern) => pattern.test(fold(line))))
    .join(' ')
    .trim();
}

/** Every line of text from one row to another (exclusive), cell by cell, left to right. */
export function titleLines(sheet: SheetText, from: number, to: number): readonly string[] {
  const lines: string[] = [];
  for (let row = from; row < to; row += 1) {
    for (const column of sheet.filled(row)) {
      lines.push(
        ...sheet
          .text(row, column)
          .slice(0, 2000)
          .split(/\n(?=\(|[\p{Lu}\s]*PHỤ LỤC|Số ?:)/u)
          .map((line) => line.replace(/\n/gu, ' ')),
      );
    }
  }
  return lines;
}

/** The province after "tỉnh", "thành phố", "TP." in a text. */
function provinceIn(text: string): string | null {
  for (const found of text.matchAll(/(?:tỉnh|thành phố|TP\.?)\s+(?=\p{Lu})/giu)) {
    const province = provinceAtStart(text.slice(found.index + found[0].length));
    if (province !== null) return province;
  }
  return null;
}

/** The province that the table's own texts name most; null when they name none or two as often. */
function mostNamed(body: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const text of body) {
    const province = provinceIn(text);
    if (province !== null) counts.set(province, (counts.get(province) ?? 0) + 1);
  }
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  return first && first[1] > (second?.[1] ?? 0) ? first[0] : null;
}

function guessedYear(elsewhere: readonly string[], fileName: string | null): number | null {
  const texts = [...elsewhere, ...(fileName === null ? [] : [fileName])];
  for (const text of texts) {
    const year = /(?<!\d)20[12]\d(?!\d)/u.exec(text)?.[0];
    if (year !== undefined) return Number(year);
  }
  return null;
}
