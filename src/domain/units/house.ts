import { rememberingText } from './memory';
import type { UnitContext } from './unit';

/**
 * Initials that are rooms of a hospital or a school and elsewhere may be something else. Social work:
 * Thông tư 43/2015/TT-BYT, Thông tư 33/2018/TT-BGDĐT; the others: Quy chế bệnh viện (Quyết định
 * 1895/1997/QĐ-BYT), Thông tư 16/2018/TT-BYT.
 */
const rooms: Readonly<Record<House, ReadonlyMap<string, string>>> = {
  hospital: new Map([
    ['CTXH', 'Công tác xã hội'],
    ['KHTH', 'Kế hoạch tổng hợp'],
    ['KSNK', 'Kiểm soát nhiễm khuẩn'],
  ]),
  school: new Map([['CTXH', 'Công tác xã hội']]),
};

type House = 'hospital' | 'school';

const hospital = /(?<!\p{L})(?:bệnh viện|trung tâm y tế|bv(?:đk)?|ttyt)(?!\p{L})/u;
const school =
  /(?:^|hiệu trưởng |giám hiệu |giám đốc )(?:trường (?!chính trị)|thpt |thcs |đại học |học viện )/u;

/** What sort of house issued a plan, by its name; most plans are of authorities and of none. */
const houseOf = rememberingText((issuer): House | null => {
  const name = issuer.toLowerCase();
  return hospital.test(name) ? 'hospital' : school.test(name) ? 'school' : null;
}, 100);

const initials = /(?<![\p{L}&-])\p{Lu}{3,}(?![\p{L}&-])/gu;

/** A text with the rooms of the house that issued the plan in full: "Phòng CTXH" of a hospital. */
export function roomsInFull(text: string, { issuer }: UnitContext): string {
  if (issuer == null) return text;
  const house = houseOf(issuer);
  return house === null
    ? text
    : text.replace(initials, (short) => rooms[house].get(short) ?? short);
}
