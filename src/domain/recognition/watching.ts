import { fold } from '../text/fold';

const watch =
  /(^| )(theo doi|danh gia|thong ke|tong hop|bao cao|cung cap|do luong|cong bo)( |,|\/|$)/u;
const does = /(^| )(thuc hien|trien khai|chiu trach nhiem|xay dung)( |,|\/|$)/u;

/**
 * Whether a header names an office that counts or judges what others do: it answers for no row.
 *
 * @example isWatching('Cơ quan theo dõi, đánh giá') // true
 * @example isWatching('Đơn vị chủ trì theo dõi, thực hiện') // false
 */
export function isWatching(header: string): boolean {
  const key = fold(header);
  return watch.test(key) && !does.test(key);
}
