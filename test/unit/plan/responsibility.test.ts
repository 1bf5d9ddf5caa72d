import { joinPieces } from '../../../src/domain/plan/join';
import { leadInTitle, splitResponsibility } from '../../../src/domain/plan/responsibility';
import { taskIds, type TaskWords } from '../../../src/domain/plan/task-id';
import { runThrough } from '../../../src/domain/steps';

describe('one cell, two roles', () => {
  test('labels with a colon take the cell apart', () => {
    expect(splitResponsibility('Chủ trì: Sở Nội vụ\nPhối hợp: các sở; UBND cấp huyện')).toEqual({
      main: null,
      lead: 'Sở Nội vụ',
      coordinator: 'các sở; UBND cấp huyện',
    });
  });
  test('without labels the cell stays whole', () => {
    const text = 'Sở Nội vụ chủ trì, phối hợp với Sở Tư pháp';
    expect(splitResponsibility(text)).toEqual({ main: text, lead: null, coordinator: null });
  });
});

describe('the lead in a group title', () => {
  test.each([
    ['SỞ Y TẾ CHỦ TRÌ THỰC HIỆN', 'SỞ Y TẾ'],
    ['Các nhiệm vụ do Sở Nội vụ chủ trì', 'Sở Nội vụ'],
    ['Cơ quan chủ trì: Thanh tra tỉnh', 'Thanh tra tỉnh'],
    ['Công khai, minh bạch', null],
    ['Trách nhiệm giải trình', null],
  ])('%s', (title, lead) => {
    expect(leadInTitle(title)).toBe(lead);
  });
});

describe('pieces of a cut cell', () => {
  test('a name cut in the middle goes on in its line', () => {
    expect(joinPieces(['Bộ Y tế, Bộ', 'Nội vụ'])).toBe('Bộ Y tế, Bộ Nội vụ');
    expect(joinPieces(['kiểm tra', 'và giám sát'])).toBe('kiểm tra và giám sát');
  });
  test('an item begins a line', () => {
    expect(joinPieces(['- Rà soát;', '- Báo cáo.'])).toBe('- Rà soát;\n- Báo cáo.');
    expect(joinPieces(['Phòng Nội vụ;', 'Phòng Tư pháp'])).toBe('Phòng Nội vụ;\nPhòng Tư pháp');
  });
});

describe('task ids', () => {
  const idsOf = (tasks: readonly TaskWords[]): readonly string[] => runThrough(taskIds(tasks));
  const a = { text: 'Rà soát hộ nghèo', distinctions: ['I', 'Sở LĐTBXH'] };
  const b = { text: 'Kiểm tra công vụ', distinctions: ['II', 'Sở Nội vụ'] };
  test('follow the words, not the place, the Unicode form or the blanks', () => {
    const [first, second] = idsOf([a, b]);
    const nfd = { ...a, text: ' Rà  soát hộ nghèo '.normalize('NFD') };
    expect(idsOf([b, nfd])).toEqual([second, first]);
  });
  test('the same words are told apart by the rest of the row, at last by order', () => {
    const other = { ...a, distinctions: ['I', 'Sở Y tế'] };
    const ids = idsOf([a, other, a]);
    expect(new Set(ids).size).toBe(3);
    expect(idsOf([other, a])).toEqual([ids[1], ids[0]]);
  });
  test('different words never share an id', () => {
    const ids = idsOf(
      Array.from({ length: 5000 }, (_, at) => ({ text: `Nhiệm vụ ${at}`, distinctions: [] })),
    );
    expect(new Set(ids).size).toBe(5000);
  });
});
