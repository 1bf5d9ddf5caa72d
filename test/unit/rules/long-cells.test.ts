import type { SheetReading } from '../../../src/domain/plan/plan';
import { recognise } from '../../../src/domain/recognition/recognise';
import { check } from '../../../src/domain/rules/check';
import { makeGrid } from '../support/hand-made-plan';
import { processorTime } from '../support/processor-time';

/** As much as a cell of Excel holds. */
const most = 32_767;

/** Repeated to the brim, with an end that makes a pattern look back over all of it. */
function full(words: string, end = ''): string {
  const room = most - end.length;
  return words.repeat(Math.ceil(room / words.length)).slice(0, room) + end;
}

test.each([
  ['digits', full('1')],
  ['hyphens', full('-', '!')],
  ['hyphens and blanks', full('- ', ' Sở Y')],
  ['stops and blanks', full(' .', '!')],
  ['bullets without a break', full('• ')],
  ['percentages', full('150% ')],
  ['letters that look like others', full('Ðề án ')],
  ['marks of two kinds', full('\u0323\u0301')],
  ['tones apart from their letters', full('a \u0301')],
])('a sheet of cells full of %s is read and checked in a few seconds', (_, text) => {
  const header = ['TT', 'Nhiệm vụ', 'Kết quả', 'Đơn vị chủ trì', 'Đơn vị phối hợp', 'Thời hạn'];
  const usual = ['1', 'Xây dựng kế hoạch', 'Kế hoạch', 'Sở Nội vụ', 'Sở Y tế', 'Quý I'];
  const hostile = header.map((__, column) =>
    usual.map((cell, at) => (at === column ? text : cell)),
  );
  const sheet = makeGrid('Phụ lục', [['PHÂN CÔNG NHIỆM VỤ NĂM 2021'], header, usual, ...hostile]);
  const workbook = { fileName: null, sheets: [sheet] };
  const today = '2021-06-01';
  let readings: readonly SheetReading[] = [];
  const time = processorTime(() => {
    readings = recognise(workbook, { today });
    check(readings, workbook, { today });
  });
  expect(time).toBeLessThan(8_000);
  expect(readings[0]).toMatchObject({ recognised: true });
});
