import type { Level } from '../units/unit';
import { fold } from '../text/fold';
import { centralCities, provinceAtStart } from '../text/provinces';

/** The authority behind "của" at the end of "(Kèm theo Kế hoạch số … ngày … của …)". */
const behindDate = /(?:20\d\d|năm|ngày)[^()\n]{0,40}?\s+của\s+([^()\n]{3,120})/iu;
const authority =
  /^(ủy ban nhân dân|ubnd|hđnd|hội đồng nhân dân|tỉnh ủy|thành ủy|huyện ủy|đảng ủy|bộ|sở|phòng|chính phủ|thủ tướng|tổng cục|cục|văn phòng|ban|trường|chủ tịch|giám đốc|thanh tra|bảo hiểm|ngân hàng)(?![\p{L}])/iu;

/** What stands behind the authority's name on the same line: "… - Số liệu tính đến ngày 15/9/2021". */
const remarkBehind = /\s+[-–]\s+[^-–]*(?:ngày|tháng|năm|\d\/\d).*$/iu;
/** A place named by its kind alone: "UBND huyện". */
const bareDistrict = /(?:^|\s)(huyện|quận|thị xã|thành phố|xã|phường|thị trấn|đặc khu)$/iu;

/**
 * Who issued the plan, as written: from the line that says what the table comes with, else from the
 * name of the authority at the head of the sheet. A name that leaves out its place ("UBND tỉnh", "UBND
 * huyện") gets it from the province, from the head's authority of the same kind of place.
 */
export function issuerIn(written: readonly string[], province: string | null): string | null {
  const lines = written.map(withOneToneStyle);
  const named = lines
    .map((line) => behindDate.exec(line)?.[1])
    .find((found) => found !== undefined && authority.test(found.trim()));
  const head = lines.find(
    (line) =>
      authority.test(line) &&
      line.length <= 80 &&
      !/kế hoạch|nhiệm vụ|phụ lục|danh mục/iu.test(line),
  );
  const raw = named ?? head;
  if (raw === undefined) return null;
  const issuer = raw
    .replace(remarkBehind, '')
    .replace(/\s+/gu, ' ')
    .replace(/[\s.;,:]+$/u, '')
    .trim();
  const whole =
    province !== null && /(tỉnh|thành phố)$/iu.test(issuer)
      ? `${issuer} ${province}`
      : withPlaceOf(issuer, head ?? '');
  // The same authority is written "UBND" in titles of all plans: one form to compare.
  return whole.replace(/^ủy ban nhân dân/iu, 'UBND');
}

/** "Uỷ ban" as "Ủy ban": both are in use. */
function withOneToneStyle(text: string): string {
  return text.replace(/uỷ/giu, (found) =>
    found === 'UỶ' ? 'ỦY' : found.startsWith('U') ? 'Ủy' : 'ủy',
  );
}

/** "Ban Chấp hành Đảng bộ huyện" of "HUYỆN ỦY KIM SƠN" is the latter: the Party's Điều lệ knows one body. */
function withPlaceOf(issuer: string, head: string): string {
  const kind = bareDistrict.exec(issuer)?.[1];
  if (kind === undefined) return issuer;
  const place = new RegExp(`(?<!\\p{L})${kind}(?: ủy)?\\s+(\\p{Lu}[\\p{L}\\d ]*)$`, 'iu').exec(
    head.trim(),
  )?.[1];
  if (place === undefined) return issuer;
  return /đảng bộ/iu.test(issuer) ? head.trim() : `${issuer} ${inSmallLetters(place)}`;
}

/** "TÂN KỲ" as names are written in a line: "Tân Kỳ". */
function inSmallLetters(name: string): string {
  if (name !== name.toLocaleUpperCase('vi')) return name;
  return name
    .split(' ')
    .map((word) => word.charAt(0) + word.slice(1).toLocaleLowerCase('vi'))
    .join(' ');
}

/** The level of administration of an authority's name; null when the name does not tell. */
export function levelOfIssuer(issuer: string): Level | null {
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
  if (
    /^(bo|chinh phu|thu tuong|tong cuc|cuc|van phong chinh phu|van phong trung uong|ban chi dao trung uong)( |$)/u.test(
      key,
    )
  )
    return 'central';
  return null;
}
