import type { IsoDate } from '../deadlines/deadline';
import type { SheetSpec } from '../grid/sheet-spec';
import type { PlanTitle } from '../plan/plan';
import { lateAlert, putCountTable, tableWidth, tableWidths } from './count-table';
import type { CountTable } from './count-table';
import type { DataRange } from './data-columns';
import { asOfToday, gap, putDocumentHead } from './document-head';
import { documentSheet } from './document-sheet';
import { topicsOf, unitsOf, unknownTopic } from './facts';
import type { Fact } from './facts';
import { lateFigureAlert, putHeadline } from './headline';
import { overviewCharts } from './overview-charts';
import { paginate } from './page';
import { rowHeight } from './row-height';
import { SheetBuilder } from './sheet-builder';
import type { Style } from './styles';

/** Characters of the notes' size on a line across the page. */
const notesWidth = 215;
const chartRows = 16;

/** What the figures leave open unless it is said. */
const notes = {
  several:
    'Nhiệm vụ có nhiều đơn vị chủ trì được tính cho từng đơn vị ở biểu I, nên cộng các đơn vị có thể lớn hơn tổng số; dòng “Tổng số nhiệm vụ” và các biểu khác tính mỗi nhiệm vụ một lần.',
  once: 'Mỗi nhiệm vụ được tính một lần trong mọi biểu.',
  done: 'Hoàn thành (tổng) gồm cả nhiệm vụ không xác định thời hạn hoặc chưa ghi ngày hoàn thành; trong hạn gồm cả nhiệm vụ không xác định thời hạn.',
  share:
    'Tỷ lệ hoàn thành = hoàn thành / (tổng số − thường xuyên, định kỳ − tạm dừng). Nhiệm vụ thường xuyên, định kỳ được xem xét theo kỳ, không tính quá hạn.',
};

/** "Tổng hợp": the page for the leadership. */
export function overviewSheet(
  facts: readonly Fact[],
  titles: readonly PlanTitle[],
  name: string,
  data: DataRange,
  today: IsoDate,
): SheetSpec {
  const builder = new SheetBuilder<Style>();
  const heading = 'BIỂU TỔNG HỢP KẾT QUẢ THỰC HIỆN NHIỆM VỤ';
  const top = putDocumentHead(builder, tableWidth, heading, titles, asOfToday(today));
  const unitsTitle = putHeadline(builder, top, facts, data) + 1;
  builder.height(unitsTitle - 1, gap);
  builder.value(unitsTitle, 0, 'I. THEO ĐƠN VỊ CHỦ TRÌ', 'section');
  const units = putCountTable(builder, unitsTitle + 1, unitTable(facts), facts, data);
  let last = units.lastRow;
  const alerts = [lateFigureAlert(top), lateAlert(units)];
  const charted = [{ title: 'Tiến độ theo đơn vị chủ trì', keys: units.keys }];
  const blocks = [{ top: 0, bottom: last }];
  const topics = topicTable(facts);
  if (topics) {
    const title = last + 2;
    builder.value(title, 0, 'II. THEO NỘI DUNG', 'section');
    const placed = putCountTable(builder, title + 1, topics, facts, data);
    last = placed.lastRow;
    blocks.push({ top: title, bottom: last });
    alerts.push(lateAlert(placed));
    charted.push({ title: 'Tiến độ theo nội dung', keys: placed.keys });
  }
  const charts = overviewCharts(name, charted, last + 2, chartRows);
  blocks.push({ top: last + 2, bottom: last + 1 + chartRows });
  const notesTop = last + 3 + chartRows;
  const multiple = facts.some((fact) => fact.units.length > 1);
  [multiple ? notes.several : notes.once, notes.done, notes.share].forEach((text, index) => {
    const row = notesTop + index;
    const rect = { top: row, left: 0, bottom: row, right: tableWidth - 1 };
    builder.block(rect, { value: index === 0 ? `Ghi chú: ${text}` : text }, 'note');
    builder.height(row, rowHeight([{ text, width: notesWidth }]));
  });
  blocks.push({ top: notesTop, bottom: builder.nextRow - 1 });
  builder.fillHeights();
  const pages = paginate(tableWidths, blocks, (row) => builder.rowHeights[row] ?? 0);
  const widths = tableWidths;
  const sheet = documentSheet(builder, { name, mark: 'tong-hop', widths, listHeader: null });
  return {
    ...sheet,
    charts,
    conditionalFormats: alerts,
    ...(sheet.print && { print: { ...sheet.print, fitToWidth: false, ...pages } }),
  };
}

/** Figures by lead unit: a task counts for each of its lead units. */
function unitTable(facts: readonly Fact[]): CountTable {
  return {
    keyHeader: 'Đơn vị chủ trì',
    keyColumn: 'unit',
    keys: unitsOf(facts),
    factsOf: (unit) => facts.filter(({ units }) => units.includes(unit)),
    weight: 'share',
    among: [],
  };
}

/** Figures by dimension or group; null where the plan has neither. */
function topicTable(facts: readonly Fact[]): CountTable | null {
  const topics = topicsOf(facts);
  if (topics.every((topic) => topic === unknownTopic)) return null;
  return {
    keyHeader: 'Nội dung',
    keyColumn: 'topic',
    keys: topics,
    factsOf: (wanted) => facts.filter(({ topic }) => topic === wanted),
    weight: 'once',
    among: [],
  };
}
