import type { Role } from '../../plan/plan';
import { fold } from '../../text/fold';
import { valueCell } from '../checked-sheet';
import type { Rule } from '../rule';

const read = ['task', 'target', 'result'] as const satisfies readonly Role[];
const unitColumns = ['lead', 'implementer', 'coordinator'] as const satisfies readonly Role[];

/** Words, folded, that no sentence of a plan ends with: what they join is gone. */
const joining = /(?:^|\s)(?:va|cua|cho|voi|cac|nhung|de|tai|hoac|nham|boi|do|theo quy dinh cua)$/u;
/** Heads of unit names, folded, that name nobody by themselves. */
const bareHead = /(?:^|[,;\n]\s*|\s)(?:bo|so|phong|ubnd|uy ban nhan dan|chi cuc|trung tam)$/u;

export const textCutOff: Rule = {
  code: 'text-cut-off',
  area: 'row',
  severity: 'warning',
  title: { vi: 'Câu bị cắt ngang', en: 'Text cut off' },
  why: {
    vi: 'Ô kết thúc bằng từ nối, dấu phẩy hay mở ngoặc (“…, Bộ”) thường mất phần sau khi chép qua chỗ ngắt trang.',
    en: 'A cell that ends in a joining word, a comma or an open bracket usually lost its tail at a page break.',
  },
  message: {
    vi: 'Ô “{role:role}” kết thúc ở {ending:quote}, có vẻ thiếu phần sau.',
    en: 'The “{role:role}” cell ends with {ending:quote}; its tail seems to be missing.',
  },
  looksAt: {
    vi: 'Nhiệm vụ, chỉ tiêu, kết quả, các cột đơn vị',
    en: 'Task, target, result and unit columns',
  },
  examples: {
    fires: [
      {
        rows: [
          'ordinal | task | lead | coordinator | deadline',
          '1 | Xây dựng kế hoạch kiểm tra công vụ và | Sở Nội vụ | | Quý I',
          '2 | Rà soát thủ tục | Sở Tư pháp | Sở Nội vụ, Bộ | Quý I',
        ],
      },
    ],
    passes: [
      {
        rows: [
          'ordinal | task | lead | coordinator | deadline',
          '1 | Tuyên truyền trên đài, báo, trang tin... | Sở Nội vụ | Các sở | Quý I',
        ],
      },
    ],
  },
  *find({ plan }) {
    for (const task of plan.tasks) {
      const texts: readonly (readonly [Role, string | null, RegExp])[] = [
        ...read.map((role) => [role, task[textOf[role]], joining] as const),
        ...unitColumns.map((role) => [role, task[textOf[role]], bareHead] as const),
      ];
      for (const [role, text, broken] of texts) {
        if (text === null || task.inherited.includes(role) || !isCut(text, broken)) continue;
        yield {
          cell: valueCell(plan, task, role),
          task,
          params: { role, ending: text.trim().slice(-30) },
        };
      }
    }
  },
};

const textOf = {
  task: 'text',
  target: 'target',
  result: 'result',
  lead: 'leadText',
  implementer: 'implementerText',
  coordinator: 'coordinatorText',
} as const;

function isCut(text: string, broken: RegExp): boolean {
  const end = text.trim();
  if (end === '') return false;
  return broken.test(fold(end)) || /[,(]$/u.test(end) || opensWithoutClosing(end);
}

/** A bracket opened in the last line and never closed; elsewhere it is a slip of punctuation. */
function opensWithoutClosing(text: string): boolean {
  const lastLine = text.split('\n').at(-1) ?? '';
  return lastLine.lastIndexOf('(') > lastLine.lastIndexOf(')');
}
