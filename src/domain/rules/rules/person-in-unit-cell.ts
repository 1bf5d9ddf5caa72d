import { valueCell } from '../checked-sheet';
import type { Rule } from '../rule';
import { unitRoles, unitText } from '../unit-cells';

/** A Vietnamese phone number: ten digits from 0, or +84, in groups; an office's fax looks the same. */
const phone = /(?:\+?84|0)(?:[ .-]?\d){8,10}(?!\d)/u;
/** How forms lead in a person: "Đ/c Nguyễn Văn A", "Ông …", "Bà …". */
const person =
  /(?:^|[\s(;,:-])(?:[Đđ]\/[Cc]|[Đđ]ồng chí|[Ôô]ng|[Bb]à|[Aa]nh|[Cc]hị)[.:]?\s+\p{Lu}\p{Ll}*\s+\p{Lu}/u;

export const personInUnitCell: Rule = {
  code: 'person-in-unit-cell',
  area: 'unit',
  severity: 'info',
  title: {
    vi: 'Tên người, số điện thoại trong cột đơn vị',
    en: 'A person or a phone number among the units',
  },
  why: {
    vi: 'Cột đơn vị dùng để tổng hợp; tên người, số điện thoại nên để ở cột ghi chú, và cân nhắc trước khi gửi ra ngoài (dữ liệu cá nhân).',
    en: 'The unit column is counted; persons and phone numbers belong in the notes, and are personal data once the file leaves the office.',
  },
  message: {
    vi: 'Cột “{role:role}” có {found:quote}. Nên chuyển sang cột ghi chú.',
    en: 'Column “{role:role}” holds {found:quote}. Move it to the notes.',
  },
  looksAt: { vi: 'Các cột đơn vị', en: 'The unit columns' },
  examples: {
    fires: [
      { rows: ['task | lead | deadline', 'Kiểm tra | Sở Nội vụ (0912 345 678) | Quý II'] },
      { rows: ['task | lead | deadline', 'Kiểm tra | Sở Nội vụ (đ/c Nguyễn Văn An) | Quý II'] },
    ],
    passes: [{ rows: ['task | lead | deadline', 'Kiểm tra | Sở Nội vụ (thường trực) | Quý II'] }],
  },
  *find({ plan }) {
    for (const task of plan.tasks) {
      for (const role of unitRoles) {
        const text = unitText(task, role) ?? '';
        const found = phone.exec(text)?.[0] ?? person.exec(text)?.[0];
        if (found === undefined || task.inherited.includes(role)) continue;
        yield {
          cell: valueCell(plan, task, role),
          task,
          params: { role, found: found.replace(/^[\s(;,:-]+/u, '').trim() },
        };
      }
    }
  },
};
