import type { Level } from '../units/unit';
import { fold } from '../text/fold';
import { centralCities, provinceAtStart } from '../text/provinces';
import { placeTones } from '../text/tone-placement';

/** The authority behind "của" at the end of "(Kèm theo Kế hoạch số … ngày … của …)". */
const behindDate = /(?:20\d\d|năm|ngày)[^()\n]{0,40}?\s+của\s+([^();\n]{3,120})/iu;

/** What the names of bodies that issue plans begin with, and of those who sign for them. */
const authorities = [
  'ủy ban|ubnd|hđnd|hội đồng nhân dân|chính phủ|thủ tướng',
  'tỉnh ủy|thành ủy|huyện ủy|quận ủy|thị ủy|đảng ủy|đảng bộ|chi bộ',
  'bộ(?! (?:chỉ số|tiêu chí|thủ tục|phận))|sở|phòng(?!,? (?:chống|ngừa))|ban(?! hành)|văn phòng|thanh tra',
  'tổng cục|cục|chi cục|kho bạc|kiểm toán|bảo hiểm|ngân hàng|công an|tòa án|tand|viện kiểm sát|vksnd',
  'mặt trận|liên đoàn|lđlđ|tổng liên đoàn|hội (?:nông dân|cựu|liên hiệp|chữ thập|người)|tỉnh đoàn|huyện đoàn',
  'trường(?! (?:hợp|học))|học viện|viện|trung tâm|bệnh viện|đài|công ty|tổng công ty|tập đoàn',
  'chủ tịch|giám đốc|tổng giám đốc|hiệu trưởng|chánh án|chánh văn phòng|viện trưởng|thống đốc',
].join('|');
const authority = new RegExp(`^(?:${authorities})(?!\\p{L})`, 'iu');

/** What stands behind the authority's name on the same line: "… - Số liệu tính đến ngày 15/9/2021". */
const remarkBehind = /\s+[-–]\s+[^-–]*(?:ngày|tháng|năm|\d\/\d).*$/iu;
/** What stands to the right of the bodies' names at the head of a document. */
const motto = /^(?:cộng hòa xã hội|độc lập|đảng cộng sản)/iu;
/** A council's name whose place stands on the line below: "ỦY BAN NHÂN DÂN" over "HUYỆN NHƯ XUÂN". */
const council = /^(?:ủy ban|hội đồng) nhân dân$/iu;
const place = /^(?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu)\s/iu;
/** What its document is about, where a sentence goes on behind the name: "… của UBND tỉnh về …". */
const subjectBehind = /\s+(?:về|v\/v)\s.*$/iu;
/** A place named by its kind alone: "UBND huyện". */
const bareDistrict = /(?:^|\s)(huyện|quận|thị xã|thành phố|xã|phường|thị trấn|đặc khu)$/iu;

/**
 * Who issued the plan, as written: from the line that says what the table comes with, else from the
 * name of the authority at the head of the sheet. A name that leaves out its place ("UBND tỉnh", "UBND
 * huyện") gets it from the province, from the head's authority of the same kind of place.
 */
export function issuerIn(written: readonly string[], province: string | null): string | null {
  const lines = written.map((line) => placeTones(line, 'old'));
  const named = lines
    .map((line) => behindDate.exec(line)?.[1])
    .find((found) => found !== undefined && authority.test(found.trim()));
  const heads = headsOf(lines);
  const raw = named ?? heads.at(-1);
  if (raw === undefined) return null;
  const issuer = raw
    .replace(remarkBehind, '')
    .replace(subjectBehind, '')
    .replace(/\s+/gu, ' ')
    .replace(/[\s.;,:]+$/u, '')
    .trim();
  const whole =
    province !== null && /(tỉnh|thành phố|tỉnh ủy)$/iu.test(issuer)
      ? `${issuer} ${province}`
      : withPlaceOf(issuer, heads);
  // The same authority is written "UBND" in titles of all plans: one form to compare.
  return whole.replace(/^ủy ban nhân dân/iu, 'UBND');
}

/**
 * The bodies at the head of the sheet, one or two: the lower one issues, the upper is the one that it
 * belongs to (Nghị định 30/2020/NĐ-CP, phụ lục I, mục II.2).
 */
function headsOf(lines: readonly string[]): readonly string[] {
  const first = lines.findIndex(isBody);
  const upper = lines[first];
  if (upper === undefined) return [];
  const below = lines.slice(first + 1).find((line) => !motto.test(line));
  if (below === undefined || below !== below.toLocaleUpperCase('vi')) return [upper];
  if (council.test(upper) && place.test(below)) return [`${upper.trim()} ${below.trim()}`];
  return isBody(below) ? [upper, below] : [upper];
}

/** Whether a line of a document's head is the name of a body, as "TÒA ÁN NHÂN DÂN TỈNH SÓC TRĂNG". */
export function isBody(line: string): boolean {
  return (
    authority.test(placeTones(line, 'old')) &&
    line.length <= 80 &&
    !/kế hoạch|nhiệm vụ|phụ lục|danh mục/iu.test(line)
  );
}

/** "Ban Chấp hành Đảng bộ huyện" of "HUYỆN ỦY KIM SƠN" is the latter: the Party's Điều lệ knows one body. */
function withPlaceOf(issuer: string, heads: readonly string[]): string {
  const kind = bareDistrict.exec(issuer)?.[1];
  if (kind === undefined) return issuer;
  const named = new RegExp(`(?<!\\p{L})${kind}(?: ủy)?\\s+(\\p{Lu}[\\p{L}\\d ]*)$`, 'iu');
  for (const head of heads.map((line) => line.trim())) {
    const name = named.exec(head)?.[1];
    if (name === undefined) continue;
    return /đảng bộ/iu.test(issuer) ? head : `${issuer} ${inSmallLetters(name)}`;
  }
  return issuer;
}

/** "TÂN KỲ" as names are written in a line: "Tân Kỳ". */
function inSmallLetters(name: string): string {
  if (name !== name.toLocaleUpperCase('vi')) return name;
  return name
    .split(' ')
    .map((word) => word.charAt(0) + word.slice(1).toLocaleLowerCase('vi'))
    .join(' ');
}

/** Folded names of bodies of the whole country: by their first words, or by saying so at their end. */
const ofTheCentre = [
  /^(bo|chinh phu|thu tuong|tong cuc|cuc|van phong chinh phu|van phong trung uong|ban chi dao trung uong)( |$)/u,
  /^(thong doc )?ngan hang nha nuoc(?!.* (chi nhanh|khu vuc))/u,
  /^kiem toan nha nuoc(?! (chuyen nganh|khu vuc))/u,
  / (viet nam|trung uong|toi cao|chinh phu)$/u,
];

/**
 * The level of administration of who issued the plan: what the name tells, else that of the People's
 * Committee that it stands below at the head of the sheet; null when neither tells.
 */
export function levelOfPlan(issuer: string, written: readonly string[]): Level | null {
  const [upper = ''] = headsOf(written.map((line) => placeTones(line, 'old')));
  return levelOfIssuer(issuer) ?? (/^(?:ubnd|ủy ban)/iu.test(upper) ? levelOfIssuer(upper) : null);
}

/** The level that an authority's name tells; of a place within another ("…, tỉnh Nghệ An") the first. */
export function levelOfIssuer(issuer: string): Level | null {
  const [first = ''] = issuer.split(',');
  return levelOfName(first) ?? (first === issuer ? null : levelOfName(issuer));
}

function levelOfName(issuer: string): Level | null {
  const key = fold(issuer);
  if (
    /^(chu tich )?(ubnd|hdnd|uy ban nhan dan|hoi dong nhan dan)?.*(^| )(xa|phuong|thi tran|dac khu)( |$)/u.test(
      key,
    ) &&
    !/thi xa/u.test(key)
  )
    return 'commune';
  if (/(^| )tinh( |$)|^tinh uy/u.test(key)) return 'province';
  const city = /(?:thành phố|TP\.?)\s+(.*)$/iu.exec(issuer)?.[1];
  if (city !== undefined)
    return centralCities.has(provinceAtStart(city) ?? '') ? 'province' : 'district';
  if (/(^| )(huyen|quan|thi xa)( |$)|^huyen uy|^phong /u.test(key)) return 'district';
  if (/^so /u.test(key)) return 'province';
  return ofTheCentre.some((pattern) => pattern.test(key)) ? 'central' : null;
}
