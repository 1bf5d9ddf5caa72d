import { readLabel } from '../../../src/domain/recognition/label';

describe('what a header says', () => {
  test.each([
    ['Đơn vị chủ trì', 'lead'],
    ['Đơn vịchủ trì', 'lead'],
    ['Đã/chưa thực hiện', 'status'],
    // Misspelt by ear.
    ['Đơn vị chủ chì', 'lead'],
    ['Cơ quan trủ trì', 'lead'],
    ['Thời dan hoàn thành', 'deadline'],
    ['Đơn vị sử lý', 'implementer'],
  ] as const)('%s: %s', (text, role) => {
    const { votes, coverage } = readLabel(text);
    const strongest = Object.entries(votes).sort(([, a], [, b]) => b - a)[0]?.[0];
    expect([strongest, coverage]).toEqual([role, 1]);
  });

  test.each(['Địa chỉ', 'Chi tiền', 'Sở Xây dựng', 'Rau xanh', 'Trung thu'])(
    '%s is no lead, whatever it sounds like',
    (text) => {
      expect(readLabel(text).votes.lead).toBeUndefined();
    },
  );
});
