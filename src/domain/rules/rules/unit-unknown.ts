import { fold } from '../../text/fold';
import type { Rule } from '../rule';
import { ownMentions, type OwnMention } from '../unit-cells';

export const unitUnknown: Rule = {
  code: 'unit-unknown',
  area: 'unit',
  severity: 'info',
  title: { vi: 'Đơn vị chưa có trong danh mục', en: 'A unit that is in no list' },
  why: {
    vi: 'Đơn vị không nhận ra được thì tổng hợp thành một dòng riêng theo đúng chữ đã gõ. Nếu tên đúng, hãy thêm vào trang “Danh mục đơn vị”.',
    en: 'A unit that is not recognised gets a line of its own in every total, as typed. If the name is right, add it to the sheet “Danh mục đơn vị”.',
  },
  message: {
    vi: 'Chưa nhận ra đơn vị {unit:quote} ({count} ô){candidates}.',
    en: 'Unit {unit:quote} is not recognised ({count} cells){candidates}.',
  },
  looksAt: { vi: 'Các cột đơn vị', en: 'The unit columns' },
  examples: {
    fires: [{ rows: ['task | lead | deadline', 'Kiểm tra | Văn hóa - Thông tin | Quý II'] }],
    passes: [{ rows: ['task | lead | deadline', 'Kiểm tra công vụ | Sở Nội vụ | Quý II'] }],
  },
  *find({ plan }) {
    const unknown = new Map<string, OwnMention[]>();
    for (const own of ownMentions(plan)) {
      if (own.mention.match !== 'unlisted') continue;
      const key = fold(own.mention.name);
      const list = unknown.get(key);
      if (list) list.push(own);
      else unknown.set(key, [own]);
    }
    for (const [first, ...others] of unknown.values()) {
      if (!first) continue;
      const names = (first.mention.candidates ?? []).map(({ name }) => name);
      yield {
        cell: first.cell,
        task: first.task,
        params: {
          unit: first.mention.name,
          count: others.length + 1,
          candidates: names.length > 0 ? ` → ${names.join(' / ')}?` : '',
        },
      };
    }
  },
};
