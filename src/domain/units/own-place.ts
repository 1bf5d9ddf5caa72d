import { isCentralCity } from './central-cities';
import type { UnitContext } from './unit';

/** The place whose plan it is, as its own bodies are called by it. */
export interface OwnPlace {
  /** "tỉnh", "thị xã", "phường". */
  readonly word: string;
  /** The Party's committee of such a place: "Tỉnh ủy", "Thị ủy", "Đảng ủy". */
  readonly committee: string;
  /** Who issued the plan: the place's authority, its Party, or an office in it; null when not said. */
  readonly issuedBy: 'authority' | 'party' | 'office' | null;
}

const districtWord = /(?<!\p{L})(huyện|quận|thị xã|thành phố|tx|tp|thị ủy|thành ủy)(?!\p{L})/u;
const communeWord = /(?<!\p{L}|thị )(xã|phường|thị trấn|đặc khu)(?!\p{L})/u;
const wordOf = new Map([
  ['tx', 'thị xã'],
  ['tp', 'thành phố'],
  ['thị ủy', 'thị xã'],
  ['thành ủy', 'thành phố'],
]);
const committeeOf = new Map([
  ['tỉnh', 'Tỉnh ủy'],
  ['huyện', 'Huyện ủy'],
  ['quận', 'Quận ủy'],
  ['thị xã', 'Thị ủy'],
  ['thành phố', 'Thành ủy'],
]);

const authority =
  /^(?:(?:phó )?chủ tịch )?(?:ubnd|ủy ban nhân dân|hđnd|hội đồng nhân dân)(?!\p{L})/u;
const party =
  /^(?:(?:ban thường vụ|ban chấp hành) )?(?:(?:tỉnh|thành|huyện|quận|thị) ủy|đảng ủy (?:xã|phường|thị trấn|đặc khu))(?!\p{L})/u;

/**
 * The plan's own place; null where the plan does not say which sort of place it is. A province is told
 * by the level, a district or a commune by the issuer's name: "UBND thị xã Sa Pa".
 */
export function ownPlace(context: UnitContext): OwnPlace | null {
  const issuer = (context.issuer ?? '').toLowerCase().replaceAll('uỷ', 'ủy').trim();
  const word = ownWord(issuer, context);
  if (word === null) return null;
  return { word, committee: committeeOf.get(word) ?? 'Đảng ủy', issuedBy: kindOf(issuer) };
}

function ownWord(issuer: string, context: UnitContext): string | null {
  const { planLevel, province } = context;
  if (planLevel === 'province') {
    return province !== null && isCentralCity(province, context) ? 'thành phố' : 'tỉnh';
  }
  const pattern =
    planLevel === 'district' ? districtWord : planLevel === 'commune' ? communeWord : null;
  const found = pattern?.exec(issuer)?.[1];
  return found === undefined ? null : (wordOf.get(found) ?? found);
}

function kindOf(issuer: string): OwnPlace['issuedBy'] {
  if (issuer === '') return null;
  return authority.test(issuer) ? 'authority' : party.test(issuer) ? 'party' : 'office';
}
