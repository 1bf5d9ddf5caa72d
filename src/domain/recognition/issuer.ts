import type { Level } from '../units/unit';
import { fold } from '../text/fold';
import { centralCities, provinceAtStart } from '../text/provinces';

/** The authority behind "của" at the end of "(Kèm theo Kế hoạch số … ngày … của …)". */
const behindDate = /(?:20\d\d|năm|ngày)[^()\n]{0,40}?\s+của\s+([^()\n]{3,120})/iu;
const authority =
  /^(ủy ban nhân dân|uỷ ban nhân dân|ubnd|hđnd|hội đồng nhân dân|tỉnh ủy|tỉnh uỷ|thành ủy|huyện ủy|đảng ủy|bộ|sở|phòng|chính phủ|thủ tướng|tổng cục|cục|văn phòng|ban|trường|chủ tịch|giám đốc|thanh tra|bảo hiểm|ngân hàng)(?![\p{L}])/iu;

/**
 * Who issued the plan, as written: from the line that says what the table comes with, else from the
 * name of the authority at the head of the sheet. "UBND tỉnh" gets the province's name when known.
 */
export function issuerIn(lines: readonly string[], province: string | null): string | null {
  const named = lines
    .map((line) => behindDate.exec(line)?.[1])
    .find((found) => found !== undefined);
  const head = lines.find(
    (line) =>
      authority.test(line) &&
      line.length <= 80 &&
      !/kế hoạch|nhiệm vụ|phụ lục|danh mục/iu.test(line),
  );
  const raw = named !== undefined && authority.test(named.trim()) ? named : (head ?? null);
  if (raw === null) return null;
  const issuer = raw
    .replace(/\s+/gu, ' ')
    .replace(/[\s.;,:]+$/u, '')
    .replace(/^uỷ/iu, (found) => (found === 'UỶ' ? 'ỦY' : 'Ủy'))
    .trim();
  const named2 =
    province !== null && /(tỉnh|thành phố)$/iu.test(issuer) ? `${issuer} ${province}` : issuer;
  // The same authority is written "UBND" in titles of all plans: one form to compare.
  return named2.replace(/^ủy ban nhân dân/iu, 'UBND');
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
