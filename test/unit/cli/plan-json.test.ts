import type { CellValue } from '../../../src/domain/grid/grid';
import { planDocument } from '../../../src/cli/plan-json';
import { report } from '../../../src/cli/report';
import { recognise } from '../../../src/domain/recognition/recognise';
import { defaultSettings } from '../../../src/domain/settings';
import { gridOf, workbookOf } from '../recognition/sheet';

const today = '2023-01-01';
const first: readonly (readonly CellValue[])[] = [
  ['STT', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Thời gian hoàn thành'],
  [1, 'Rà soát thủ tục hành chính', 'Sở Nội vụ', 'Quý II/2023'],
  [2, 'Công khai dự toán', 'Sở Tài chính', 'Quý I/2023'],
];
const second: readonly (readonly CellValue[])[] = [
  [null],
  ['TT', 'Nội dung công việc', 'Sản phẩm', 'Cơ quan chủ trì', 'Thời hạn'],
  [1, 'Niêm yết quy hoạch', 'Thông báo', 'Sở Xây dựng', 'Tháng 9/2023'],
];
const readingsOf = (lines: readonly (readonly CellValue[])[]): ReturnType<typeof recognise> =>
  recognise(workbookOf(gridOf(lines)), { today });

test('a further table of other columns is told with its rows and columns', () => {
  const readings = readingsOf([...first, ...second]);
  expect(planDocument('plan.xlsx', readings, [], [])).toMatchObject({
    sheets: [
      {
        headerRows: [1],
        columns: { ordinal: 'A', task: 'B', lead: 'C', deadline: 'D' },
        otherColumns: [
          {
            headerRows: [5],
            lastRow: 6,
            columns: { ordinal: 'A', task: 'B', result: 'C', lead: 'D', deadline: 'E' },
          },
        ],
      },
    ],
  });
  const text = report('plan.xlsx', readings, [], {
    today,
    settings: defaultSettings,
    listProblems: [],
  });
  expect(text).toContain('Cột của bảng ở dòng 5: ');
});

test('nothing is told of further columns where the sheet has none', () => {
  const document = planDocument('plan.xlsx', readingsOf(first), [], []);
  expect(JSON.stringify(document)).not.toContain('otherColumns');
});
