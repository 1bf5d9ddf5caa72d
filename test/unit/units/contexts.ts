import type { UnitContext } from '../../../src/domain/units/unit';

/** A plan of tỉnh Hưng Yên of 2021. */
export const province: UnitContext = {
  planLevel: 'province',
  province: 'Hưng Yên',
  date: '2021-02-02',
};
/** A plan of huyện Văn Bàn of 2022. */
export const district: UnitContext = {
  planLevel: 'district',
  province: 'Lào Cai',
  date: '2022-01-01',
};
/** A plan of a commune after the district level ended. */
export const communeOf2026: UnitContext = {
  planLevel: 'commune',
  province: 'An Giang',
  date: '2026-01-01',
};
export const nowhere: UnitContext = { planLevel: null, province: null, date: null };
