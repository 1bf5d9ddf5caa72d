import type { IsoDate } from '../deadlines/deadline';
import { fold } from '../text/fold';
import { dictionary } from './data/dictionary';
import { provinceMergers, successionRows } from './data/successions';
import { slug, tonedSlug } from './keys';
import type { Successor } from './unit';

let table: ReadonlyMap<string, readonly Successor[]> | undefined;

/**
 * The units that have replaced one by a day, the main one first; empty while it lives, or when its
 * end is not known. Several are a choice for a person: the tasks of Sở Lao động - Thương binh và Xã
 * hội went to five bodies, those of a district to communes and departments.
 *
 * @param unitId an id as `readUnits` gives it
 * @param on the plan's day, or the day that a plan is carried over to
 * @param province the plan's own province, whose bodies have ids without its name
 * @example successorsOf('so-tai-nguyen-va-moi-truong', '2025-09-15')[0]?.name // 'Sở Nông nghiệp và Môi trường'
 */
export function successorsOf(
  unitId: string,
  on: IsoDate,
  province: string | null = null,
): readonly Successor[] {
  table ??= successions();
  const direct =
    table.get(unitId) ?? table.get(ofDistrict(unitId)) ?? ofMergedProvince(unitId, province);
  const living = direct
    .filter((successor) => successor.since <= on)
    .flatMap((successor) => {
      const later = successor.id === unitId ? [] : successorsOf(successor.id, on);
      return later.length > 0 ? later : [successor];
    });
  return [...new Map(living.map((successor) => [successor.id, successor])).values()];
}

function successions(): ReadonlyMap<string, readonly Successor[]> {
  const byId = new Map<string, readonly Successor[]>();
  for (const row of successionRows.trim().split('\n')) {
    const [ended = '', next = '', since = '', legalBasis = ''] = row
      .split('|')
      .map((column) => column.trim());
    const successors = next
      .split(';')
      .map((name) => ({ ...unitOf(name.trim()), since, legalBasis }));
    for (const name of ended.split(';')) byId.set(slug(name), successors);
  }
  return byId;
}

function unitOf(marked: string): { readonly id: string; readonly name: string } {
  const name = marked.replace(/ @xã$/u, '');
  return { id: name === marked ? slug(name) : `${slug(name)}-cap-xa`, name };
}

/** "… cấp huyện", "… thị xã", "… huyện Văn Bàn" end as "… huyện" does. */
function ofDistrict(unitId: string): string {
  const words = fold(unitId);
  const found =
    /^(.+?)-(?:cap-huyen|cac-huyen|huyen(?!-uy|-doan)|thi-xa|quan(?!-su|-ly|-uy|-he))(?:-.*)?$/u.exec(
      words,
    );
  return found === null ? unitId : `${found[1] ?? ''}-huyen`;
}

const mergedInto = new Map(
  provinceMergers
    .trim()
    .split('\n')
    .flatMap((row) => {
      const [into = '', others = ''] = row.split(': ');
      return others.split(', ').map((name) => [tonedSlug(name), into] as const);
    }),
);
const namesById = new Map(dictionary.map((entry) => [tonedSlug(entry.name), entry.name]));
/** By the ids that bodies of the plan's own province are made of: "uy-ban-nhan-dan" and "-tinh". */
const ownNames = new Map(dictionary.map((entry) => [entry.id, entry.name]));

/** "Ủy ban nhân dân tỉnh Bắc Kạn" → that of tỉnh Thái Nguyên. */
function ofMergedProvince(unitId: string, province: string | null): readonly Successor[] {
  const [, named = '', old = ''] = /^(.+?)-tỉnh-(.+)$/u.exec(unitId) ?? [];
  const own = /^(.+)-tinh$/u.exec(unitId)?.[1] ?? '';
  const into = mergedInto.get(old === '' && province !== null ? tonedSlug(province) : old);
  const base = namesById.get(named) ?? ownNames.get(own);
  if (into === undefined || base === undefined) return [];
  const name = `${base} ${into}`;
  return [
    { id: tonedSlug(name), name, since: '2025-07-01', legalBasis: 'Nghị quyết 202/2025/QH15' },
  ];
}
