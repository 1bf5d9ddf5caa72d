import { fold } from '../text/fold';

/**
 * The eight dimensions of PAPI (UNDP, CECODES; six until 2017, eight since 2018) by the folded words
 * that plans know them by. Provinces shorten the names, so each is told by its core.
 */
const cores: readonly (readonly [dimension: number, core: RegExp])[] = [
  [1, /^(su )?tham gia cua (nguoi|cong) dan/u],
  [2, /^cong khai,? (va )?minh bach|^(su )?cong khai trong viec ra quyet dinh|^minh bach trong/u],
  [3, /^trach nhiem giai trinh/u],
  [4, /^kiem soat (tinh trang )?tham nhung/u],
  [5, /^thu tuc hanh chinh cong|^thu tuc hanh chinh$/u],
  [6, /^cung ung (cac )?dich vu cong/u],
  [7, /^quan tri (ve )?moi truong/u],
  [8, /^quan tri dien tu/u],
];
const numbered =
  /^(chi so )?(linh vuc )?(noi dung|truc noi dung|linh vuc noi dung|truc)( so)? ?([1-8])(?!\d)/u;
const inFront =
  /^[^\p{L}]*|^((chi so )?(linh vuc |truc )?noi dung|truc|linh vuc|chi so)( so)?( ?\d)?[\s:.\-–"“”]*/u;

/**
 * The PAPI dimension that a heading or a cell names, 1–8; null when it names none. Whether the plan
 * is about PAPI at all is the caller's to know (`speaksOfPapi`): "Thủ tục hành chính" also heads
 * plans of other kinds.
 *
 * @example papiDimension('Chỉ số nội dung 2: Công khai minh bạch') // 2
 */
export function papiDimension(text: string): number | null {
  let key = fold(text.slice(0, 200)).replace(/^(?:[ivx]{1,5}|\d{1,2})[.):\s]+(?=\p{L})/u, '');
  const byNumber = numbered.exec(key)?.[5];
  for (let turn = 0; turn < 2; turn += 1) key = key.replace(inFront, '');
  key = key.replace(/[^\p{L}\p{N}]+$/u, '');
  const byName = cores.find(([, core]) => core.test(key))?.[0] ?? null;
  return byName ?? (byNumber === undefined ? null : Number(byNumber));
}

/**
 * Whether a sheet is about PAPI: it says so, or its headings name three dimensions or more.
 *
 * @param headings group titles and dimension cells
 */
export function speaksOfPapi(title: string, headings: readonly string[]): boolean {
  if (/papi|hieu qua quan tri va hanh chinh cong/u.test(fold(title))) return true;
  if (
    headings.some((heading) => /papi|^[^\p{L}]*chi so noi dung/u.test(fold(heading.slice(0, 200))))
  )
    return true;
  return new Set(headings.map(papiDimension).filter((dimension) => dimension !== null)).size >= 3;
}
