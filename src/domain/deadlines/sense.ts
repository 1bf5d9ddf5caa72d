import { keyOf } from './key';

const due =
  /(?:^| )(?:han|hoan thanh|hoan tat|ket thuc|xong|moc|du kien|trinh|ban hanh|bao cao|den han)(?![\p{L}])/u;

/** A sheet has one heading for all its cells. */
const known = new Map<string, boolean>();

/**
 * Whether a column's heading asks for the day of completion ("Thời hạn hoàn thành", "Mốc hoàn
 * thành", "Ngày dự kiến trình") rather than the time of the work ("Thời gian thực hiện", the usual
 * heading, also when there is none).
 */
export function asksForCompletion(heading: string | null | undefined): boolean {
  if (heading == null) return false;
  const before = known.get(heading);
  if (before !== undefined) return before;
  const asks = due.test(keyOf(heading));
  known.set(heading, asks);
  return asks;
}
