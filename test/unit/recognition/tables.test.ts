import type { CellValue } from '../../../src/domain/grid/grid';
import { answering } from '../../../src/domain/plan/answering';
import { columnsAt } from '../../../src/domain/plan/columns-at';
import type { Plan } from '../../../src/domain/plan/plan';
import { recognise } from '../../../src/domain/recognition/recognise';
import { gridOf, left, workbookOf } from './sheet';

function planOf(lines: readonly (readonly CellValue[])[]): Plan {
  const [reading] = recognise(workbookOf(gridOf(lines)), { today: '2024-01-01' });
  if (!reading?.recognised) throw new Error(JSON.stringify(reading));
  return reading.plan;
}

const kindsOf = ({ rows }: Plan): string[] => rows.map(({ kind }) => kind);
const textsOf = ({ tasks }: Plan): string[] => tasks.map(({ text }) => text);

describe('annexes under each other on one sheet', () => {
  const first: readonly (readonly CellValue[])[] = [
    ['PHỤ LỤC I', left, left, left, left],
    ['NHIỆM VỤ CỦA CÁC SỞ, NGÀNH NĂM 2023', left, left, left, left],
    ['(Kèm theo Kế hoạch số 15/KH-UBND ngày 20/01/2023 của UBND tỉnh Hà Nam)', left, left, left],
    ['STT', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Thời gian hoàn thành', 'Ghi chú'],
    [1, 'Rà soát thủ tục hành chính', 'Sở Nội vụ', 'Quý II/2023', null],
    [2, 'Công khai dự toán', 'Sở Tài chính', 'Quý I/2023', null],
    [3, 'Tập huấn nghiệp vụ', 'Sở Nội vụ', 'Tháng 5/2023', null],
    [null],
  ];

  test('are one plan where their columns agree, whatever the words of their headers', () => {
    const plan = planOf([
      ...first,
      ['PHỤ LỤC II', left, left, left, left],
      ['NHIỆM VỤ CỦA UBND CẤP HUYỆN', left, left, left, left],
      ['TT', 'Nội dung công việc', 'Đơn vị thực hiện', 'Thời hạn'],
      ['I', 'CÔNG KHAI', null, null, null],
      [1, 'Niêm yết quy hoạch', 'UBND các huyện, thị xã', 'Tháng 6/2023', null],
      [2, 'Đối thoại với người dân', 'UBND các huyện, thị xã', 'Hằng quý', null],
    ]);
    expect(kindsOf(plan).slice(8)).toEqual(['title', 'title', 'header', 'group', 'task', 'task']);
    expect(plan.rows[10]?.repeated).toBe(true);
    expect(plan.columns).toEqual({ ordinal: 0, task: 1, lead: 2, deadline: 3, note: 4 });
    expect(textsOf(plan)).toHaveLength(5);
    expect(plan.tasks[4]?.lead[0]?.name).toBe('Ủy ban nhân dân cấp huyện');
    expect(plan.tasks[4]?.groups).toEqual([0]);
    expect(plan.title.text).toBe('NHIỆM VỤ CỦA CÁC SỞ, NGÀNH NĂM 2023');
    expect(plan.tablesApart).toEqual([]);
  });

  test('with the same header keep their titles, and the second begins outside the groups of the first', () => {
    const plan = planOf([
      ...first.slice(0, 4),
      ['I', 'CẢI CÁCH', null, null, null],
      ...first.slice(4),
      ['PHỤ LỤC II', left, left, left, left],
      ['NHIỆM VỤ CỦA UBND CẤP HUYỆN', left, left, left, left],
      ['STT', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Thời gian hoàn thành', 'Ghi chú'],
      [1, 'Niêm yết quy hoạch', 'UBND các huyện, thị xã', 'Tháng 6/2023', null],
    ]);
    expect(kindsOf(plan).slice(9)).toEqual(['title', 'title', 'header', 'task']);
    expect(plan.tasks.at(-1)).toMatchObject({ text: 'Niêm yết quy hoạch', groups: [] });
    expect(plan.tasks[2]).toMatchObject({ text: 'Tập huấn nghiệp vụ', groups: [0] });
  });

  const second: readonly (readonly CellValue[])[] = [
    ['PHỤ LỤC II', left, left, left, left],
    ['STT', 'Nhiệm vụ', 'Sản phẩm', 'Cơ quan thực hiện', 'Thời gian'],
    [1, 'Niêm yết quy hoạch', 'Thông báo', 'UBND các huyện', 'Tháng 6/2023'],
    [2, 'Đối thoại với người dân', null, 'Sở Nội vụ', null],
  ];

  test('of other columns are one plan, each read by its own; who carries out leads where others lead', () => {
    const plan = planOf([...first, ...second]);
    expect(kindsOf(plan).slice(8)).toEqual(['title', 'header', 'task', 'task']);
    expect(plan.columns).toEqual({ ordinal: 0, task: 1, lead: 2, deadline: 3, note: 4 });
    expect(plan.otherColumns).toEqual([
      {
        headerRows: [9],
        bottom: 11,
        columns: { ordinal: 0, task: 1, result: 2, lead: 3, deadline: 4 },
      },
    ]);
    expect(columnsAt(plan, 7)).toBe(plan.columns);
    expect(columnsAt(plan, 10)).toMatchObject({ lead: 3 });
    expect(plan.tasks.slice(3)).toMatchObject([
      { text: 'Niêm yết quy hoạch', result: 'Thông báo', deadlineText: 'Tháng 6/2023' },
      { text: 'Đối thoại với người dân', result: null, deadlineText: null },
    ]);
    expect(plan.tasks.map((task) => answering(plan, task)[0]?.name)).toEqual([
      ...['Sở Nội vụ', 'Sở Tài chính', 'Sở Nội vụ'],
      ...['Ủy ban nhân dân cấp huyện', 'Sở Nội vụ'],
    ]);
    expect(new Set(plan.tasks.map(({ id }) => id)).size).toBe(5);
    expect(plan.table).toEqual({ top: 3, left: 0, bottom: 11, right: 4 });
    expect(plan.tablesApart).toEqual([]);
  });

  test('a third one with the columns of the second has them too', () => {
    const plan = planOf([
      ...first,
      ...second,
      ['PHỤ LỤC III', left, left, left, left],
      ['TT', 'Nội dung công việc', 'Kết quả', 'Đơn vị thực hiện', 'Thời hạn'],
      [1, 'Kiểm tra công vụ', 'Báo cáo', 'Sở Nội vụ', 'Quý IV/2023'],
    ]);
    expect(plan.otherColumns?.map(({ columns }) => columns)).toEqual([
      { ordinal: 0, task: 1, result: 2, lead: 3, deadline: 4 },
      { ordinal: 0, task: 1, result: 2, lead: 3, deadline: 4 },
    ]);
    expect(plan.tasks.at(-1)).toMatchObject({ text: 'Kiểm tra công vụ', result: 'Báo cáo' });
  });

  test('stay apart where their states stand in another column: it takes one tracking to serve both', () => {
    const plan = planOf([
      ...first,
      ['PHỤ LỤC II', left, left, left, left],
      ['STT', 'Nhiệm vụ', 'Trạng thái', 'Cơ quan chủ trì', 'Thời gian'],
      [1, 'Niêm yết quy hoạch', 'Đang thực hiện', 'UBND các huyện', 'Tháng 6/2023'],
    ]);
    expect(textsOf(plan)).toHaveLength(3);
    expect(kindsOf(plan).slice(8)).toEqual(['title', 'header', 'note']);
    expect(plan.tablesApart).toEqual([{ row: 9, taskCount: 1 }]);
  });

  test('stay apart where they do not fit the columns that the user told', () => {
    const grid = gridOf([...first, ...second]);
    const columns = { task: 1, lead: 2, deadline: 3 };
    const [reading] = recognise(workbookOf(grid), {
      today: '2024-01-01',
      columns: { [grid.sheet]: columns },
    });
    expect(reading?.recognised && reading.plan).toMatchObject({
      columns,
      tablesApart: [{ row: 9 }],
    });
  });

  test('of targets stand before the tasks without becoming their title', () => {
    const plan = planOf([
      ['UBND TỈNH HÀ NAM', left, left, left],
      ['PHỤ LỤC I', left, left, left],
      ['STT', 'Chỉ tiêu', 'Đơn vị tính', 'Năm 2023'],
      [1, 'Tỷ lệ hồ sơ trực tuyến', '%', 60],
      [2, 'Mức độ hài lòng', '%', 90],
      [null],
      ['PHỤ LỤC II', left, left, left],
      ['DANH MỤC NHIỆM VỤ NĂM 2023', left, left, left],
      ['STT', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Thời gian hoàn thành'],
      [1, 'Rà soát thủ tục hành chính', 'Sở Nội vụ', 'Quý II/2023'],
      [2, 'Công khai dự toán', 'Sở Tài chính', 'Quý I/2023'],
    ]);
    expect(kindsOf(plan)).toEqual([
      ...['title', 'title', 'header', 'note', 'note', 'blank'],
      ...['title', 'title', 'header', 'task', 'task'],
    ]);
    expect(plan.title).toMatchObject({
      text: 'DANH MỤC NHIỆM VỤ NĂM 2023',
      issuer: 'UBND TỈNH HÀ NAM',
    });
  });
});

describe('the header said again under the label of its annex', () => {
  const header = ['STT', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Thời gian hoàn thành'];
  const numbers = ['(1)', '(2)', '(3)', '(4)'];
  const begun: readonly (readonly CellValue[])[] = [
    ['PHỤ LỤC', left, left, left],
    header,
    ['I', 'CẢI CÁCH', null, null],
    [1, 'Rà soát thủ tục hành chính', 'Sở Nội vụ', 'Quý II/2023'],
    ['PHỤ LỤC', left, left, left],
    header,
  ];
  const goesOn = [2, 'Công khai dự toán', 'Sở Tài chính', 'Quý I/2023'];

  test('is a page break where the numbers go on: the tasks stay in their group', () => {
    const plan = planOf([...begun, goesOn]);
    expect(kindsOf(plan).slice(4)).toEqual(['note', 'header', 'task']);
    expect(plan.tasks.map(({ groups }) => groups)).toEqual([[0], [0]]);
  });
  test('is one too with the columns numbered below it, and blank rows', () => {
    const plan = planOf([...begun, [null], numbers, [null], goesOn]);
    expect(plan.tasks.map(({ groups }) => groups)).toEqual([[0], [0]]);
  });
  test('begins a further annex where the numbers do', () => {
    const first = [1, 'Công khai dự toán', 'Sở Tài chính', 'Quý I/2023'];
    for (const below of [[first], [numbers, first], [[null], first]]) {
      const plan = planOf([...begun, ...below]);
      expect(kindsOf(plan)[4]).toBe('title');
      expect(plan.tasks.map(({ groups }) => groups)).toEqual([[0], []]);
    }
  });
});

test('a task that names a form right above a further table is none of its title lines', () => {
  const plan = planOf([
    ['STT', 'Nhiệm vụ', 'Sản phẩm', 'Cơ quan chủ trì', 'Thời gian'],
    [1, 'Rà soát thủ tục hành chính', 'Báo cáo', 'Sở Nội vụ', 'Quý II/2023'],
    [2, 'Thống kê hồ sơ', 'Biểu mẫu 01', 'Sở Nội vụ', 'Quý I/2023'],
    ['TT', 'Công việc', 'Đơn vị thực hiện', 'Thời hạn'],
    [1, 'Niêm yết quy hoạch', 'UBND các huyện', 'Tháng 6/2023'],
  ]);
  expect(kindsOf(plan)).toEqual(['header', 'task', 'task', 'header', 'task']);
});

test('targets that an office is charged with are no tasks beside a table of tasks', () => {
  const targets = [
    ['STT', 'Chỉ tiêu', 'Mức đạt', 'Cơ quan chủ trì thực hiện'],
    [1, 'Tỷ lệ hồ sơ trực tuyến', '60%', 'Văn phòng UBND tỉnh'],
    [2, 'Tỷ lệ chữ ký số', '40%', 'Sở Thông tin và Truyền thông'],
  ];
  expect(textsOf(planOf(targets))).toEqual(['Tỷ lệ hồ sơ trực tuyến', 'Tỷ lệ chữ ký số']);
  const plan = planOf([
    ['PHỤ LỤC I', left, left, left],
    ...targets,
    ['PHỤ LỤC II', left, left, left],
    ['STT', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Thời gian hoàn thành'],
    [1, 'Rà soát thủ tục hành chính', 'Sở Nội vụ', 'Quý II/2023'],
  ]);
  expect(textsOf(plan)).toEqual(['Rà soát thủ tục hành chính']);
  expect(plan.tablesApart).toEqual([]);
});

test('a table for each unit: the line above each header heads its tasks, the first one too', () => {
  const plan = planOf([
    ['GIAO NHIỆM VỤ 6 THÁNG CUỐI NĂM 2020', left, left],
    ['I. SỞ NỘI VỤ', left, left],
    ['STT', 'Nội dung nhiệm vụ', 'Thời hạn hoàn thành'],
    [1, 'Đề án sắp xếp đơn vị sự nghiệp', 'Quý III/2020'],
    [2, 'Tổ chức thi tuyển lãnh đạo', 'Tháng 9/2020'],
    ['II. SỞ NÔNG NGHIỆP VÀ PTNT', left, left],
    ['STT', 'Nội dung nhiệm vụ', 'Thời hạn hoàn thành'],
    [1, 'Phương án ứng phó hạn mặn', '15/9/2020'],
  ]);
  expect(kindsOf(plan)).toEqual([
    ...['title', 'group', 'header', 'task', 'task'],
    ...['group', 'header', 'task'],
  ]);
  expect(plan.title.text).toBe('GIAO NHIỆM VỤ 6 THÁNG CUỐI NĂM 2020');
  expect(plan.tasks.map(({ lead }) => lead[0]?.name)).toEqual([
    'Sở Nội vụ',
    'Sở Nội vụ',
    'Sở Nông nghiệp và Phát triển nông thôn',
  ]);
});

test('a row of many header words right above a repeated header is a task', () => {
  const header = ['STT', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Thời gian thực hiện'];
  const plan = planOf([
    header,
    [1, 'Tập huấn', 'Phòng Nội vụ', 'Các phòng', 'Quý I'],
    [2, 'Tổ chức thực hiện công tác', 'Các đơn vị', 'Các cơ quan, đơn vị', 'Theo lộ trình'],
    header,
    [3, 'Báo cáo', 'Phòng Nội vụ', 'Các phòng', 'Quý IV'],
  ]);
  expect(kindsOf(plan)).toEqual(['header', 'task', 'task', 'header', 'task']);
});

test('a starred remark under the table is no task, and the last task no heading of it', () => {
  const plan = planOf([
    ['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Kết quả'],
    [1, 'Xây dựng kế hoạch', 'Sở Nội vụ', 'Kế hoạch'],
    [2, 'Truy xuất nguồn gốc', null, '01 chỉ dẫn địa lý'],
    ['*', 'Ghi chú: số liệu ước đến 30/6', null, null],
  ]);
  expect(kindsOf(plan)).toEqual(['header', 'task', 'task', 'note']);
});

test('a task that goes on with the numbering of a group stands beside it', () => {
  const plan = planOf([
    ['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Thời gian'],
    [1, 'Tuyên truyền cải cách hành chính', null, null],
    ['-', 'Mở chuyên mục trên đài', 'Phòng Nội vụ', 'Tháng 3'],
    ['-', 'Tổ chức hội thi', 'Phòng Nội vụ', 'Tháng 9'],
    [2, 'Rà soát thủ tục hành chính', 'Văn phòng', 'Tháng 6'],
    [3, 'Nâng cao chất lượng phục vụ', null, null],
    ['-', 'Sửa chữa trụ sở', 'Phòng Tài chính', 'Tháng 5'],
  ]);
  expect(plan.tasks.map(({ groups }) => groups)).toEqual([[0], [0], [], [1]]);
});

test('a table of another kind below the plan ends it', () => {
  const plan = planOf([
    ['TT', 'Nhiệm vụ', 'Chủ trì', 'Thời gian'],
    [1, 'Xây dựng kế hoạch', 'Phòng Nội vụ', 'Quý I'],
    [2, 'Báo cáo kết quả', 'Phòng Tư pháp', 'Quý II'],
    [null],
    ['DANH SÁCH ĐẦU MỐI', left, left, left],
    ['STT', 'Họ và tên', 'Chức vụ', 'Điện thoại'],
    [1, 'Nguyễn Văn An', 'Chuyên viên', '0912000000'],
    [2, 'Trần Thị Bình', 'Trưởng phòng', '0912000001'],
  ]);
  expect(kindsOf(plan)).toEqual([
    ...['header', 'task', 'task', 'blank'],
    ...['title', 'header', 'note', 'note'],
  ]);
  expect(plan.tablesApart).toEqual([]);
});

test('a closing sentence across the table is a note, a numbered heading without tasks stays a group', () => {
  const lines: readonly (readonly CellValue[])[] = [
    ['TT', 'Nhiệm vụ', 'Chủ trì', 'Thời gian'],
    [1, 'Xây dựng kế hoạch', 'Phòng Nội vụ', 'Quý I'],
    [2, 'Báo cáo kết quả', 'Phòng Tư pháp', 'Quý II'],
  ];
  const closing = 'Các đơn vị báo cáo kết quả về Phòng Nội vụ trước ngày 20 hằng tháng.';
  expect(kindsOf(planOf([...lines, [closing, left, left, left]])).at(-1)).toBe('note');
  const heading = ['II', 'Nhiệm vụ khác', left, left];
  expect(kindsOf(planOf([...lines, heading])).at(-1)).toBe('group');
});
