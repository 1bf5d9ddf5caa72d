import { fold } from '../text/fold';

/** What a table must say clearly to be a plan in spite of such columns. */
type Unless = 'nothing' | 'who or when' | 'who and when';

interface Kind {
  /** Words of headers; each line of them tells the kind by itself. */
  readonly signs: readonly (readonly string[])[];
  readonly unless: Unless;
}

/**
 * What offices keep tables for beside giving out work, by the columns that no such table does
 * without. A row of these is about a person, a meeting, a purchase; nobody answers for it. Plans of
 * work carry prices, scores and numbers of papers too: there the row says who does it, and by when.
 */
const kinds: readonly Kind[] = [
  // People: payrolls, lists of staff, of those who attend.
  {
    signs: [
      ['họ và tên', 'chức vụ'],
      ['họ tên', 'chức vụ'],
      ['họ và tên', 'địa chỉ'],
      ['họ tên', 'địa chỉ'],
      ['họ và tên', 'đơn vị công tác'],
      ['ngày sinh'],
      ['thực lĩnh'],
    ],
    unless: 'nothing',
  },
  // Meetings and duties: who comes where, who is on duty.
  {
    signs: [
      ['địa điểm', 'thành phần'],
      ['ca trực'],
      ['người trực'],
      ['cán bộ trực'],
      ['lãnh đạo trực'],
    ],
    unless: 'nothing',
  },
  // Choosing contractors (Luật Đấu thầu: a plan of choosing contractors lists packages).
  { signs: [['gói thầu']], unless: 'nothing' },
  // Procedures: how long an office may take, and what it costs. Plans of reviewing them (Nghị định
  // 63/2010/NĐ-CP) say beside it who does that, by when.
  {
    signs: [
      ['thủ tục', 'thời hạn giải quyết'],
      ['thủ tục', 'lệ phí'],
    ],
    unless: 'who and when',
  },
  // Money and things: so much of what, for how much each.
  {
    signs: [
      ['đơn giá'],
      ['thành tiền'],
      ['nguyên giá'],
      ['đơn vị tính', 'số lượng'],
      ['đvt', 'số lượng'],
      ['đơn vị tính', 'khối lượng'],
      ['đvt', 'khối lượng'],
      ['tổng mức đầu tư'],
    ],
    unless: 'who and when',
  },
  // Lessons: what is taught, in how many hours, by whom.
  { signs: [['giảng viên'], ['báo cáo viên'], ['số tiết']], unless: 'who and when' },
  // Papers: what was issued or is kept.
  {
    signs: [['trích yếu'], ['hiệu lực'], ['bảo quản'], ['tiêu đề hồ sơ'], ['mã hồ sơ'], ['lệ phí']],
    unless: 'who and when',
  },
  // Questions: what was asked, what was said.
  { signs: [['nội dung trả lời'], ['kết quả trả lời']], unless: 'who and when' },
  // Scores: what an office gives itself, what its judges give.
  {
    signs: [['thang điểm'], ['điểm tối đa'], ['điểm chuẩn'], ['tổng điểm'], ['tự chấm']],
    unless: 'who or when',
  },
];

const outweighs: Readonly<Record<Unless, (who: boolean, when: boolean) => boolean>> = {
  nothing: () => false,
  'who or when': (who, when) => who || when,
  'who and when': (who, when) => who && when,
};

/** What a plan says clearly. */
export interface Told {
  readonly who: boolean;
  /** The header of its deadlines. */
  readonly when: string | null;
}

/**
 * The header of the first column that tells of another kind of table; null when none does, or who
 * answers for its rows outweighs it.
 */
export function otherKindTold(labels: readonly { text: string }[], told: Told): string | null {
  const headers = labels.map(({ text }) => ({ text, words: inWords(text) }));
  for (const { signs, unless } of kinds) {
    for (const sign of signs) {
      const found = sign.map((word) => headers.find(({ words }) => words.includes(inWords(word))));
      if (!found.every((header) => header !== undefined)) continue;
      // How long a procedure takes is no day that the work is due.
      const when = told.when !== null && !found.some(({ text }) => text === told.when);
      if (!outweighs[unless](told.who, when)) return found[0]?.text ?? null;
    }
  }
  return null;
}

/** " don gia dong ": whole words are found in it. */
function inWords(text: string): string {
  return ` ${fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;
}
