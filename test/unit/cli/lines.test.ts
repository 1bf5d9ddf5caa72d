import { deadlineLines } from '../../../src/cli/deadline-lines';
import { findingLines } from '../../../src/cli/finding-lines';
import type { Deadline } from '../../../src/domain/deadlines/deadline';
import type { Finding } from '../../../src/domain/rules/finding';
import { defaultSettings } from '../../../src/domain/settings';
import { by } from '../../support/deadlines';
import { makePlan } from '../support/hand-made-plan';

function said(deadlines: readonly (readonly Deadline[])[], today: string): string | undefined {
  const rows = deadlines.map((some) => ({ task: 'Rà soát', deadlines: some }));
  return deadlineLines(makePlan(rows).plan.tasks, today, defaultSettings)[1]?.trim();
}

describe('the line on deadlines', () => {
  test('a day that is today is still to come', () => {
    expect(said([[by('2022-08-05')], [by('2022-08-04')]], '2022-08-05')).toBe(
      'Thời hạn: 2 có ngày đến hạn (1 đã qua tính đến 05/08/2022), gần nhất 05/08/2022.',
    );
  });

  test('what has no day is told by why', () => {
    expect(
      said(
        [
          [{ kind: 'none', raw: '' }],
          [{ kind: 'regulated', raw: 'Theo quy định' }],
          [{ kind: 'unreadable', raw: '31/02', reason: 'impossible-date' }],
          [{ kind: 'continuous', raw: 'Thường xuyên' }],
        ],
        '2022-08-05',
      ),
    ).toBe('Thời hạn: 1 thường xuyên; 1 theo quy định hoặc sự kiện; 1 bỏ trống; 1 chưa đọc được.');
  });

  test('no tasks, no line', () => {
    expect(deadlineLines([], '2022-08-05', defaultSettings)).toEqual([]);
  });
});

describe('the lines of findings', () => {
  const finding = (row: number, word: string): Finding => ({
    code: 'word-doubled',
    severity: 'info',
    sheet: 'Phụ lục',
    row,
    column: 1,
    taskId: null,
    params: { word },
    fix: null,
  });

  test('ten sentences of a rule are listed, the others counted', () => {
    const lines = findingLines(Array.from({ length: 12 }, (_, at) => finding(at, `từ ${at}`)));
    expect(lines.slice(0, 4)).toEqual([
      '',
      '  Gợi ý (12)',
      '    Từ gõ lặp (12)',
      '      B1    Từ “từ 0” gõ lặp hai lần.',
    ]);
    expect(lines).toHaveLength(14);
    expect(lines.at(-1)).toBe('      … và 2 điểm nữa');
  });

  test('ten cells of a sentence are named, the others counted', () => {
    const lines = findingLines(Array.from({ length: 11 }, (_, at) => finding(at, 'của')));
    expect(lines.at(-1)).toBe(
      '      B1, B2, B3, B4, B5, B6, B7, B8, B9, B10 và 1 ô nữa: Từ “của” gõ lặp hai lần.',
    );
  });

  test('nothing found is said', () => {
    expect(findingLines([])).toEqual(['', '  Không thấy điểm nào cần xem lại.']);
  });
});
