import { fold } from './fold';

/**
 * The 63 provinces and cities of 2008–2025. The 34 that followed on 01/07/2025 (Nghị quyết
 * 202/2025/QH15) all bear a name of these, so one list serves plans of both times.
 */
const names =
  'An Giang|Bà Rịa - Vũng Tàu|Bạc Liêu|Bắc Giang|Bắc Kạn|Bắc Ninh|Bến Tre|Bình Dương|Bình Định|Bình Phước|' +
  'Bình Thuận|Cà Mau|Cao Bằng|Cần Thơ|Đà Nẵng|Đắk Lắk|Đắk Nông|Điện Biên|Đồng Nai|Đồng Tháp|Gia Lai|' +
  'Hà Giang|Hà Nam|Hà Nội|Hà Tĩnh|Hải Dương|Hải Phòng|Hậu Giang|Hòa Bình|Hồ Chí Minh|Hưng Yên|Khánh Hòa|' +
  'Kiên Giang|Kon Tum|Lai Châu|Lạng Sơn|Lào Cai|Lâm Đồng|Long An|Nam Định|Nghệ An|Ninh Bình|Ninh Thuận|' +
  'Phú Thọ|Phú Yên|Quảng Bình|Quảng Nam|Quảng Ngãi|Quảng Ninh|Quảng Trị|Sóc Trăng|Sơn La|Tây Ninh|' +
  'Thái Bình|Thái Nguyên|Thanh Hóa|Thừa Thiên Huế|Tiền Giang|Trà Vinh|Tuyên Quang|Vĩnh Long|Vĩnh Phúc|Yên Bái';

const byKey = new Map(names.split('|').map((name) => [squeeze(name), name]));
byKey.set('hue', 'Huế');
byKey.set('bacan', 'Bắc Kạn');
byKey.set('baccan', 'Bắc Kạn');
byKey.set('daclac', 'Đắk Lắk');
byKey.set('daklak', 'Đắk Lắk');
byKey.set('daknong', 'Đắk Nông');
byKey.set('dacnong', 'Đắk Nông');
/** By their first letters, so that a text is compared with few; the longest first. */
const keysByStart = new Map<string, readonly string[]>();
const startLength = 3;
for (const key of [...byKey.keys()].sort((a, b) => b.length - a.length)) {
  const start = key.slice(0, startLength);
  keysByStart.set(start, [...(keysByStart.get(start) ?? []), key]);
}

const starts = new Set(
  [...byKey.keys()].flatMap((key) => Array.from(key, (_, at) => key.slice(0, at + 1))),
);

/** The cities that are provinces themselves; every other "thành phố" is a district. */
export const centralCities: ReadonlySet<string> = new Set([
  'Hà Nội',
  'Hải Phòng',
  'Đà Nẵng',
  'Cần Thơ',
  'Hồ Chí Minh',
  'Huế',
]);

function squeeze(text: string): string {
  return fold(text).replace(/[^a-z0-9]/gu, '');
}

/**
 * The province whose name the text begins with, by its bare name; null when it begins with none.
 *
 * @example provinceAtStart('HƯNG YÊN NĂM 2021') // 'Hưng Yên'
 */
export function provinceAtStart(text: string): string | null {
  const squeezed = squeeze(text.slice(0, 30));
  const possible = keysByStart.get(squeezed.slice(0, startLength));
  const key = possible?.find((candidate) => squeezed.startsWith(candidate));
  return key === undefined ? null : (byKey.get(key) ?? null);
}

/** The province whose name has these letters and no others, blanks and marks left out; null for none. */
export function provinceOfKey(key: string): string | null {
  return byKey.get(key) ?? null;
}

/** Whether a province's name begins with these letters. */
export function mayBeginProvince(key: string): boolean {
  return starts.has(key);
}

/** The province that a file name such as "02-hung-yen-2021.xlsx" holds; null when none or several. */
export function provinceInFileName(fileName: string): string | null {
  const words = ` ${fold(fileName).replace(/[^a-z0-9]+/gu, ' ')} `;
  const found = [...byKey.values()].filter((name) =>
    words.includes(` ${fold(name).replace(/[^a-z0-9]+/gu, ' ')} `),
  );
  return found.length === 1 ? (found[0] ?? null) : null;
}
