import type { Role } from '../../plan/plan';
import { fold } from '../../text/fold';
import { valueCell } from '../checked-sheet';
import type { Rule } from '../rule';

const read = ['task', 'target', 'result'] as const satisfies readonly Role[];
const unitColumns = ['lead', 'implementer', 'coordinator'] as const satisfies readonly Role[];

/** Words that no sentence of a plan ends with: what they join is gone. */
const joining = /(?:^|\s)(?:và|của|cho|với|các|những|để|tại|hoặc|nhằm|bởi|do)$/u;
/** Letters that the longest of them takes, its accents apart and a blank before it. */
const tail = 16;
/** Heads of unit names, folded, that name nobody by themselves. */
const bareHeads = new Set([
  'bo',
  'so',
  'phong',
  'ubnd',
  'uy ban nhan dan',
  'chi cuc',
  'trung tam',
  'van phong',
]);

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
          '2 | Kiểm tra công vụ | Sở Nội vụ | Các khoa, phòng | Quý I',
        ],
      },
    ],
  },
  *find({ plan }) {
    for (const task of plan.tasks) {
      yield null;
      const cut = [
        ...read.filter((role) => isCut(task[textOf[role]], endsInJoiningWord)),
        ...unitColumns.filter((role) => isCut(task[textOf[role]], endsInBareHead)),
      ];
      for (const role of cut) {
        if (task.inherited.includes(role)) continue;
        const ending = task[textOf[role]]?.trim().slice(-30) ?? '';
        yield { cell: valueCell(plan, task, role), task, params: { role, ending } };
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

function isCut(text: string | null, broken: (end: string) => boolean): boolean {
  const end = text?.trim() ?? '';
  return end !== '' && (/[,(]$/u.test(end) || opensWithoutClosing(end) || broken(end));
}

function endsInJoiningWord(text: string): boolean {
  return joining.test(text.slice(-tail).normalize('NFC').toLowerCase());
}

/** "Các khoa, phòng", "các sở, ban, ngành": kinds of bodies, in small letters, whole as they are. */
const enumeration = /(?<!\p{L})[Cc]ác(?:[ ,]+\p{Ll}+){1,8}$/u;

/** The last item of the list is the head of a name and nothing more: "Sở Nội vụ, Bộ". */
function endsInBareHead(text: string): boolean {
  if (enumeration.test(text)) return false;
  const last = text.slice(Math.max(...[',', ';', '\n'].map((sign) => text.lastIndexOf(sign))) + 1);
  return bareHeads.has(fold(last).replace(/^va /u, ''));
}

/** A bracket opened in the last line and never closed; elsewhere it is a slip of punctuation. */
function opensWithoutClosing(text: string): boolean {
  const lastLine = text.slice(text.lastIndexOf('\n') + 1);
  return lastLine.lastIndexOf('(') > lastLine.lastIndexOf(')');
}
