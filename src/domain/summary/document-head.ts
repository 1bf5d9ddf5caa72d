import { dayText } from '../deadlines/day-text';
import type { IsoDate } from '../deadlines/deadline';
import type { CellContent } from '../grid/sheet-spec';
import type { PlanTitle } from '../plan/plan';
import type { SheetBuilder } from './sheet-builder';
import type { Style } from './styles';

/** Points of a blank row between the parts of the page. */
export const gap = 9;

/** The day of the figures, live, as dd/mm/yyyy whatever the machine's own format. */
export function asOfToday(today: IsoDate): CellContent {
  return {
    formula:
      '="(Số liệu tính đến ngày "&RIGHT("0"&DAY(TODAY()),2)&"/"&' +
      'RIGHT("0"&MONTH(TODAY()),2)&"/"&YEAR(TODAY())&")"',
    cached: `(Số liệu tính đến ngày ${dayText(today)})`,
  };
}

/**
 * The head of a printed sheet as Nghị định 30/2020/NĐ-CP has it: office on the left, quốc hiệu and
 * tiêu ngữ on the right, heading, which plan it is about, the day of the figures.
 *
 * @returns the first row below it
 */
export function putDocumentHead(
  builder: SheetBuilder<Style>,
  width: number,
  heading: string,
  titles: readonly PlanTitle[],
  asOf: CellContent,
): number {
  const middle = Math.floor(width * 0.45);
  const line = (row: number, left: number, right: number, content: CellContent, style: Style) => {
    builder.block({ top: row, left, bottom: row, right }, content, style);
  };
  const issuer = titles.find((title) => title.issuer !== null)?.issuer ?? '';
  line(0, 0, middle - 1, { value: issuer.toLocaleUpperCase('vi') }, 'office');
  line(0, middle, width - 1, { value: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM' }, 'motto');
  line(1, middle, width - 1, { value: 'Độc lập - Tự do - Hạnh phúc' }, 'mottoLine');
  line(3, 0, width - 1, { value: heading }, 'title');
  const plans = titles.map(planReference).filter((reference) => reference !== null);
  let row = 4;
  if (plans.length > 0) {
    line(row, 0, width - 1, { value: `(Kèm theo ${plans.join('; ')})` }, 'subtitle');
    row += 1;
  }
  line(row, 0, width - 1, asOf, 'subtitle');
  builder.height(2, gap);
  builder.height(3, 24);
  builder.height(row + 1, gap);
  return row + 2;
}

/** "Kế hoạch số 21/KH-UBND ngày 02 tháng 02 năm 2021 của UBND tỉnh Hưng Yên"; null when the plan has no number. */
function planReference({ planNo, planDate, issuer }: PlanTitle): string | null {
  if (planNo === null) return null;
  const kind = /(?:^|[\d/])KH(?:-|$)/u.test(planNo) ? 'Kế hoạch' : 'Văn bản';
  return [
    `${kind} số ${planNo}`,
    ...(planDate === null ? [] : [`ngày ${longDate(planDate)}`]),
    ...(issuer === null ? [] : [`của ${issuer}`]),
  ].join(' ');
}

/** Days below 10 and months 1 and 2 take a leading zero (Nghị định 30/2020, Phụ lục I, mục II). */
function longDate(date: IsoDate): string {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${two(day)} tháng ${month < 3 ? two(month) : month} năm ${year}`;
}
