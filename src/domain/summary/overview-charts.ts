import type { Rect } from '../grid/grid';
import type { ChartSpec } from '../grid/sheet-spec';
import { countColumn, tableWidth } from './count-table';
import { chartColors } from './styles';

/** More bars than this cannot be told apart on half a page; the tables list the most loaded first. */
const mostBars = 12;

const series = [
  { key: 'done', name: 'Hoàn thành', ...chartColors.done },
  { key: 'inProgress', name: 'Đang thực hiện, trong hạn', ...chartColors.inProgress },
  { key: 'notStarted', name: 'Chưa thực hiện, trong hạn', ...chartColors.notStarted },
  { key: 'late', name: 'Quá hạn', ...chartColors.late },
  { key: 'ongoing', name: 'Thường xuyên, định kỳ', ...chartColors.ongoing },
] as const;

/** Stacked bars of the tables' rows side by side: what is done, what is left, what is late. */
export function overviewCharts(
  sheet: string,
  tables: readonly { readonly title: string; readonly keys: Rect }[],
  top: number,
  height: number,
): readonly ChartSpec[] {
  const middle = 6;
  return tables.map(({ title, keys }, index): ChartSpec => {
    const bottom = Math.min(keys.bottom, keys.top + mostBars - 1);
    const cut = bottom < keys.bottom ? ` (${mostBars} dòng đầu)` : '';
    const column = (at: number): Rect => ({ top: keys.top, left: at, bottom, right: at });
    const alone = tables.length === 1;
    return {
      name: `Biểu đồ ${index + 1}`,
      kind: 'bar-stacked',
      title: title + cut,
      sheet,
      categories: column(keys.left),
      series: series.map(({ key, ...look }) => ({ ...look, values: column(countColumn(key)) })),
      place: {
        top,
        left: index === 0 ? 0 : middle,
        bottom: top + height - 1,
        right: index === 0 && !alone ? middle - 1 : tableWidth - 1,
      },
    };
  });
}
