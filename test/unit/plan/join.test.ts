import { joinPieces } from '../../../src/domain/plan/join';

test.each<[string, readonly string[], string]>([
  ['one piece stays', ['Sở Nội vụ'], 'Sở Nội vụ'],
  ['a cut sentence is one line', ['Rà soát văn bản', 'quy phạm'], 'Rà soát văn bản quy phạm'],
  ['a name cut behind its kind', ['Bộ Tài chính, Bộ', 'Nội vụ'], 'Bộ Tài chính, Bộ Nội vụ'],
  ['a list goes on behind a comma', ['Sở Y tế,', 'Sở Nội vụ'], 'Sở Y tế, Sở Nội vụ'],
  ['a list goes on behind "và"', ['Sở Y tế và', 'Sở Nội vụ'], 'Sở Y tế và Sở Nội vụ'],
  ['a unit of its own is a new line', ['Sở Y tế', 'Sở Nội vụ'], 'Sở Y tế\nSở Nội vụ'],
  ['a new sentence is a new line', ['Lập kế hoạch.', 'Báo cáo'], 'Lập kế hoạch.\nBáo cáo'],
  ['a bullet is a new line, a small letter too', ['Gồm:', '- rà soát'], 'Gồm:\n- rà soát'],
  ['a letter with a bracket is a new line', ['Rà soát', 'a) văn bản'], 'Rà soát\na) văn bản'],
  ['empty pieces leave no trace', ['', 'Sở Y tế', ''], 'Sở Y tế'],
])('%s', (_, pieces, whole) => {
  expect(joinPieces(pieces)).toBe(whole);
});
