import { fold } from '../text/fold';
import { oneLine } from '../text/words';
import { oldTonePlacement } from './keys';
import { readPlace } from './place';
import { mayBeginStaff, staffInFull } from './staff';
import { wholeName, type NameReading } from './name-reading';
import { tokensOf } from './tokens';
import type { UnitContext } from './unit';

/** Kinds of body that plans name together: "Các sở, ban, ngành"; folded, longest first. */
const nouns =
  'co quan chuyen mon|co quan ngang bo|co quan thuoc chinh phu|co quan bao chi|co quan|don vi su nghiep cong lap|' +
  'don vi su nghiep|don vi|to chuc chinh tri ?[-–,]? ?xa hoi|to chuc ct ?[-–]? ?xh|to chuc doan the|to chuc hoi|' +
  'to chuc|trung tam|tt|cq|dv|dn|htx|van phong(?=$| va |\\s*[,/–-])|tong cuc|hoc vien|vien(?! chuc)|' +
  'doan the chinh tri ?[-–,]? ?xa hoi|doan the|dia phuong|phong chuyen mon ?[,-]? ?nghiep vu|phong chuyen mon|phong nghiep vu|phong ban|phong|ban dang|ban xay dung dang(?=$| va |\\s*[,/–-])|so|ban|bo mon|bo|' +
  'nganh|can bo quan ly|can bo|cong chuc|vien chuc|nguoi lao dong|cong nhan vien|nhan vien|giao vien|hoc sinh|dang vien|doan vien|hoi vien|' +
  '(?:huyen|thi|thanh|quan)(?:, (?:huyen|thi|thanh|quan)){1,3} uy|huyen uy|thi uy|thanh uy|quan uy|dang uy|cap uy|cap|hoi doan the|hoi|chi cuc|truong hoc|khoa|chinh quyen|ca nhan|nguoi dan|ho kinh doanh|hop tac xa|doanh nghiep|chuyen mon|vu|cuc';
/** What begins such a name, "Các" and its like before it or not; most texts begin with none of it. */
const firstWords = new Set(
  Array.from(`cac|nhung|tat|toan|moi|${nouns}`.matchAll(/(?<=^|\||:)[a-z]+/gu), ([word]) => word),
);
const list = new RegExp(
  `^(?<many>cac|nhung|(?:tat ca|toan bo|toan the)(?: cac)?|moi)?\\s*(?<nouns>(?:${nouns})(?:(?:\\s*[,/–-]\\s*(?:va )?|\\s+va\\s+|\\s+(?!cap ))(?:(?<=cap, )cac )?(?:${nouns}))*)(?<tail>(?:\\s+|\\s*,\\s*)(?!va ).*)?$`,
  'u',
);
const related = /^(?:co )?(?:lien quan|chuc nang|lien quan khac|khac)$/u;
const relatedBehind = /^(.*?\S) (?:co )?lien quan$/u;
const belonging =
  /^(?:truc thuoc|thuoc(?: va|,|\/) ?truc thuoc|thuoc|cua|chuyen mon thuoc|chuyen mon cua)(?: |$)/u;
const other =
  /^(?:tu cap tinh den cap xa|tu tinh den co so|truc thuoc|chuyen mon|trung uong|tw|o dia phuong|trong tinh|cac cap|(?:trong )?toan (?:tinh|huyen|xa|nganh|truong|vien|co quan|don vi)|(?:trong |cua )?nha truong|trong (?:co quan|don vi)|benh vien)$/u;

/**
 * Reads bodies that are named together and not one by one: "các sở, ban, ngành thuộc tỉnh", "đơn vị
 * có liên quan". Null when the words are something else.
 */
export function readCollective(
  text: string,
  context: UnitContext,
  readUnit: (text: string) => NameReading | null,
): NameReading | null {
  const first = tokensOf(text)[0]?.key ?? '';
  if (!firstWords.has(first) && !mayBeginStaff(first)) return null;
  const written = oneLine(oldTonePlacement(text.normalize('NFC'))).trim();
  const plain = staffInFull(written);
  const folded = fold(plain);
  if (folded.length !== plain.length) return null;
  const found = list.exec(folded);
  const { many, nouns: named = '', tail = '' } = found?.groups ?? {};
  if (found === null || standsAlone(plain)) return null;
  const several = many !== undefined || /[,/]| va /u.test(named) || isDepartments(named);
  // "Tỉnh ủy, Thành ủy" are two; "các huyện ủy, thành ủy" are all of them.
  if (many === undefined && /(?<!cap) uy(?:$|[ ,])/u.test(named)) return null;
  const rest = tail.replace(/^[\s,]+/u, '');
  const start = many === undefined ? 0 : many.length + 1;
  const head = plain.slice(start, folded.indexOf(named, start) + named.length);
  const after = plain.slice(plain.length - rest.length);
  const tailText = rest === '' ? '' : tailOf(after, rest, context, readUnit);
  if (tailText === null) return null;
  if (
    !several &&
    tailText === '' &&
    !/^(?:doan the|dia phuong|phong chuyen mon|co quan chuyen mon|don vi su nghiep)/u.test(named)
  )
    return null;
  const name = nameOf(quantifier(many), head, named, tailText);
  const match = fold(name) === fold(written) ? 'exact' : 'alias';
  return wholeName(name, levelOf(named, after, context), match);
}

/** "Vụ Tổ chức cán bộ, Văn phòng": who is in charge of staff is one office, not bodies of three kinds. */
const inChargeOfStaff = /^(?:vụ|cục|ban|phòng) tổ chức(?!\p{L})/iu;

/** "Các sở, ban, ngành, Văn phòng": the office is named beside the others, as its capital says. */
function standsAlone(text: string): boolean {
  return inChargeOfStaff.test(text) || /^\p{L}+ \p{Ll}.*[,/] ?Văn phòng/u.test(text);
}

function tailOf(
  text: string,
  folded: string,
  context: UnitContext,
  readUnit: (text: string) => NameReading | null,
): string | null {
  if (related.test(folded)) return text.replace(/^có /iu, '').toLowerCase();
  // "các sở, ngành tỉnh liên quan"
  const there = relatedBehind.exec(folded)?.[1];
  const place = readPlace(there === undefined ? text : text.slice(0, there.length), context);
  if (place !== null && there !== undefined) return `${place.text} liên quan`;
  if (place !== null)
    return place.text === 'tỉnh' && /^(?:thuoc|cua)/u.test(folded)
      ? text.toLowerCase()
      : placeWords(text, place.text);
  if (other.test(folded)) return text;
  const owner = belonging.exec(folded);
  if (owner === null) return null;
  const connector = text.slice(0, owner[0].length).trim().toLowerCase();
  const unit = text.slice(owner[0].length).trim();
  if (unit === '') return connector;
  const read = readUnit(unit);
  if (read !== null) return `${connector} ${read.name}`;
  return /^(?:so|bo|phong|ubnd)$/u.test(fold(unit)) ? `${connector} ${unit}` : null;
}

/** "thuộc tỉnh", "trên địa bàn huyện" keep their connecting words. */
function placeWords(text: string, place: string): string {
  const connector = /^(?:thuộc|trực thuộc|của|trên địa bàn)(?=\s)/iu.exec(text)?.[0];
  return connector === undefined || place.startsWith('của')
    ? place
    : `${connector.toLowerCase()} ${place}`;
}

const inFull = new Map([
  ['tt', 'trung tâm'],
  ['cq', 'cơ quan'],
  ['đv', 'đơn vị'],
  ['dn', 'doanh nghiệp'],
  ['htx', 'hợp tác xã'],
]);

const stateProvince =
  /^(?:(?:thuộc|của|trực thuộc) )?(?:(?:Ủy ban nhân dân )?(?:tỉnh|cấp tỉnh|thành phố))(?<related> liên quan)?$/u;

/** "Các sở, ngành tỉnh" and "Các sở, ban, ngành thuộc tỉnh" are one and the same body of bodies. */
function nameOf(many: string, head: string, folded: string, tail: string): string {
  const members = membersOf(folded);
  const departments = isDepartments(folded);
  if (many === 'các' && departments && members.includes('so') && members.includes('nganh')) {
    const ofProvince = stateProvince.exec(tail);
    if (tail === '' || ofProvince !== null)
      return `Các sở, ban, ngành${ofProvince?.groups?.['related'] ?? ''}`;
    return `Các sở, ban, ngành ${tail}`;
  }
  const listed = departments && !/[,/–-]|\s+và\s/u.test(head) ? head.replace(/\s+/gu, ', ') : head;
  const spelled = listed
    .toLowerCase()
    .replace(/\s*,\s*/gu, ', ')
    .replace(/(chính trị|ct) ?[-–,]? ?(xã hội|xh)/u, 'chính trị - xã hội')
    .replace(/(?<!\p{L})(?:tt|cq|đv|dn|htx)(?!\p{L})/gu, (short) => inFull.get(short) ?? short)
    .replace('chính phủ', 'Chính phủ')
    .replace('xây dựng đảng', 'xây dựng Đảng');
  const name = [many, spelled, tail].filter((part) => part !== '').join(' ');
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function membersOf(folded: string): readonly string[] {
  return folded.split(/\s*[,/–-]\s*|\s+/u).filter((word) => word !== 'va');
}

/** "Sở ban ngành": these three are never one name, with or without commas. */
function isDepartments(folded: string): boolean {
  const members = membersOf(folded);
  return members.length > 1 && members.every((word) => ['so', 'ban', 'nganh'].includes(word));
}

/** "Toàn thể cán bộ" keeps its word; "tất cả các sở" are "các sở". */
function quantifier(many: string | undefined): string {
  if (many === undefined) return '';
  return quantifiers.get(many) ?? 'các';
}

const quantifiers = new Map([
  ['tat ca', 'tất cả'],
  ['toan bo', 'toàn bộ'],
  ['toan the', 'toàn thể'],
  ['moi', 'mọi'],
]);

function levelOf(nouns: string, tail: string, context: UnitContext): NameReading['level'] {
  const place = tail === '' ? null : readPlace(tail.replace(/ (?:có )?liên quan$/iu, ''), context);
  if (place !== null) return place.level;
  if (/^so\b/u.test(nouns)) return 'province';
  if (/^bo(?:,|$)/u.test(nouns)) return 'central';
  return null;
}
