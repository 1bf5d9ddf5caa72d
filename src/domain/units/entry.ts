import type { IsoDate } from '../deadlines/deadline';
import type { Level } from './unit';

/** What sort of body a unit is. */
export type UnitKind =
  | 'ministry' // bộ, cơ quan ngang bộ
  | 'state' // Quốc hội, Chính phủ, Kiểm toán nhà nước
  | 'ministry-unit' // vụ, cục, viện of a ministry
  | 'authority' // HĐND, UBND
  | 'department' // sở and its peers
  | 'office' // phòng of a district or a commune
  | 'vertical' // ngành dọc: police, tax, treasury, social insurance
  | 'justice' // courts, procuracies, enforcement
  | 'party'
  | 'front' // Mặt trận and mass organisations
  | 'service' // trung tâm, bệnh viện, ban quản lý
  | 'press'
  | 'enterprise'
  | 'post' // Chủ tịch, Trưởng thôn: a person's office
  | 'collective'; // Các sở, ban, ngành

/**
 * What may follow a name: nothing; the level that it has anyway ("Sở Y tế tỉnh" is Sở Y tế); a level
 * or a place that it may or must have ("Trung tâm Y tế huyện"); another unit ("Thanh tra Sở Y tế").
 */
export type Tail = 'none' | 'own-level' | 'may-have-place' | 'needs-place' | 'unit';

/** One name of the dictionary. */
export interface UnitEntry {
  readonly id: string;
  readonly name: string;
  /** Null where the place that follows decides: "Công an tỉnh", "Công an xã". */
  readonly level: Level | null;
  readonly kind: UnitKind;
  readonly tail: Tail;
  /** The levels that have one of their own: in a plan of such a level a bare name is that one. */
  readonly bareAt: readonly Level[];
  /** Other forms in use, beside those that abbreviations.ts makes by rule. */
  readonly also: readonly string[];
  /** The first and the last day that the name stands for a living body; null is open. */
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
  /** From the office's own list: it wins over a built-in one. */
  readonly own?: true;
}
