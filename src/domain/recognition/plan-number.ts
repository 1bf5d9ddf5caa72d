import { Temporal } from 'temporal-polyfill';
import type { IsoDate } from '../deadlines/deadline';

/** The symbol of a document: "KH-UBND", "QĐ-TTg", "CTr/HU", "CV/VPĐU". */
const symbol = String.raw`[\p{Lu}\d][\p{L}\d]{0,11}(?:[-–/]\p{Lu}[\p{L}\d&.]{0,15}){0,3}`;
const number = new RegExp(String.raw`[Ss]ố\s*:?\s*(\d{1,5}[a-z]?)\s*([/-])\s*(${symbol})`, 'u');

/**
 * The plan's number with its symbol, blanks taken out: "354 /KH-UBND" → "354/KH-UBND"; null where the
 * place for it is left blank.
 */
export function planNumberIn(text: string): string | null {
  const found = number.exec(text.replace(/(?<=\d)[ \t]+(?=[/-])|(?<=[/-])[ \t]+(?=\p{Lu})/gu, ''));
  return found ? `${found[1] ?? ''}${found[2] ?? ''}${found[3] ?? ''}` : null;
}

/** The date behind the plan's number: "ngày 02/02/2021", "ngày 05 tháng 8 năm 2022"; null where blank. */
export function planDateIn(text: string): IsoDate | null {
  const found = /ngày\s*(\d{1,2})\s*(?:tháng|[/.-])\s*(\d{1,2})\s*(?:năm|[/.-])\s*(20\d\d)/iu.exec(
    text,
  );
  if (!found) return null;
  try {
    return Temporal.PlainDate.from(
      { year: Number(found[3]), month: Number(found[2]), day: Number(found[1]) },
      { overflow: 'reject' },
    ).toString();
  } catch {
    return null;
  }
}

/**
 * The year that a plan is for: the title's "năm 2022" (the latest, when it compares with the year
 * before), not a horizon ("đến năm 2030", "giai đoạn 2021-2025"); else the year of the plan's date
 * or of its blanks ("ngày   tháng   năm 2022").
 */
export function planYearIn(title: string, block: string, planDate: IsoDate | null): number | null {
  const dated = planDate === null ? null : Number(planDate.slice(0, 4));
  const titled = yearsOf(title).filter((year) => dated === null || Math.abs(year - dated) <= 1);
  if (titled.length > 0) return Math.max(...titled);
  if (dated !== null) return dated;
  const blank = /(?:ngày[\s./…_-]*(?:tháng)?[\s./…_-]*(?:năm)?[\s./…_-]*)(20\d\d)/iu.exec(
    block,
  )?.[1];
  if (blank !== undefined) return Number(blank);
  const inBlock = yearsOf(block);
  if (inBlock.length > 0) return Math.max(...inBlock);
  const loose = /(?<![\d/])20[12]\d(?![\d/])/u.exec(
    title.replace(/20\d\d\s*[-–]\s*20\d\d/gu, ''),
  )?.[0];
  return loose === undefined ? null : Number(loose);
}

function yearsOf(text: string): number[] {
  const years: number[] = [];
  for (const found of text.matchAll(
    /(?:đến\s+|tầm nhìn\s+|hướng tới\s+|giai đoạn\s+)?năm\s+(20\d\d)(?:\s*[-–]\s*20\d\d)?/giu,
  )) {
    if (/^(?:đến|tầm|hướng|giai)/iu.test(found[0]) || /[-–]\s*20\d\d$/u.test(found[0])) continue;
    years.push(Number(found[1]));
  }
  return years;
}
