import type { CellValue } from '../../../src/domain/grid/grid';
import type { Plan } from '../../../src/domain/plan/plan';
import { answering } from '../../../src/domain/plan/answering';
import { whyMessage } from '../../../src/domain/recognition/messages';
import { recognise } from '../../../src/domain/recognition/recognise';
import { trackingColumns, trackingHeaders } from '../../../src/domain/tracking/columns';
import type { TrackingColumn } from '../../../src/domain/tracking/columns';
import { fieldLayouts } from './field-layouts';
import { layouts } from './layouts';
import { officeLayouts } from './office-layouts';
import { programmeLayouts } from './programme-layouts';
import { gridOf, left, workbookOf } from './sheet';

const today = '2024-01-01';
const header = ['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Đơn vị thực hiện', 'Thời gian'];
const lines: readonly (readonly CellValue[])[] = [
  ['PHỤ LỤC NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH NĂM 2023'],
  header,
  ['I', 'Thể chế', null, null, null],
  [1, 'Rà soát văn bản', 'Sở Tư pháp', 'Các sở, ngành', 'Quý II/2023'],
  [2, 'Kiểm tra văn bản', 'Sở Tư pháp', 'Các sở, ngành', 'Tháng 9/2023'],
];

function planOf(table: readonly (readonly CellValue[])[], fileName: string | null = null): Plan {
  const [reading] = recognise({ fileName, sheets: [gridOf(table)] }, { today });
  if (!reading?.recognised) throw new Error(reading?.why.code);
  return reading.plan;
}

describe('a header whose lines a paste made rows', () => {
  const body: readonly (readonly CellValue[])[] = [
    [1, 'Rà soát văn bản', 'Sở Tư pháp', 'Các sở, ngành', 'Quý II/2023'],
    [2, 'Kiểm tra văn bản', 'Sở Nội vụ', 'Các sở, ngành', 'Tháng 9/2023'],
  ];
  const upper = ['TT', 'Nhiệm vụ', 'Cơ quan chủ', 'Cơ quan phối', 'Thời gian'];

  test('is read whole', () => {
    const { columns, headerRows } = planOf([
      upper,
      [null, null, 'trì', 'hợp', 'hoàn thành'],
      ...body,
    ]);
    expect(headerRows).toEqual([0, 1]);
    expect(columns).toEqual({ ordinal: 0, task: 1, lead: 2, coordinator: 3, deadline: 4 });
  });

  test('takes no row that leaves its words as they are', () => {
    const { headerRows } = planOf([
      header,
      [null, 'Tập huấn', 'Sở Y tế', 'Sở Nội vụ', null],
      ...body,
    ]);
    expect(headerRows).toEqual([0]);
  });
});

test('a plan of reviewing procedures says how long they take, a list of them says no more', () => {
  const procedure = ['STT', 'Tên thủ tục hành chính', 'Thời hạn giải quyết hiện nay'];
  const plan = planOf([
    [...procedure, 'Nội dung cần rà soát', 'Cơ quan chủ trì', 'Thời gian hoàn thành'],
    [1, 'Cấp giấy phép', '20 ngày', 'Giảm thành phần hồ sơ', 'Sở Xây dựng', 'Quý II/2024'],
    [2, 'Đăng ký khai sinh', '1 ngày', 'Giảm thời hạn', 'Sở Tư pháp', 'Quý III/2024'],
  ]);
  expect(plan.columns).toMatchObject({ task: 3, lead: 4, deadline: 5 });
  const list = gridOf([
    [...procedure, 'Cơ quan thực hiện'],
    [1, 'Cấp giấy phép', '20 ngày', 'Sở Xây dựng'],
    [2, 'Đăng ký khai sinh', '1 ngày', 'UBND xã'],
  ]);
  expect(recognise(workbookOf(list), { today })[0]?.recognised).toBe(false);
});

describe('task ids', () => {
  const ids = planOf(lines).tasks.map(({ id }) => id);

  test('survive rows inserted above and a new order', () => {
    const moved = [
      ...lines.slice(0, 3),
      [1, 'Ban hành quy chế', 'Sở Nội vụ', null, '2023'],
      lines[4] ?? [],
      lines[3] ?? [],
    ];
    expect(
      planOf(moved)
        .tasks.map(({ id }) => id)
        .slice(1),
    ).toEqual([...ids].reverse());
  });

  test('survive the tracking columns', () => {
    expect(planOf(tracked).tasks.map(({ id }) => id)).toEqual(ids);
  });
});

/** Followed: the first task is under way, nothing is known of the second. */
const known: Readonly<Partial<Record<TrackingColumn, CellValue>>> = {
  due: 45107,
  status: 'Đang thực hiện',
  progress: '40%',
  outcome: 'Đã trình dự thảo',
};
const tracked = lines.map((line, row) => [
  ...line,
  ...Array.from({ length: header.length - line.length }, () => null),
  ...trackingColumns.map((name): CellValue =>
    row === 1 ? trackingHeaders[name] : row === 3 ? (known[name] ?? null) : null,
  ),
]);

describe('a followed plan', () => {
  const plan = planOf(tracked);
  test('has the columns that its author gave it', () => {
    expect(plan.columns).toEqual(planOf(lines).columns);
    expect(plan.rows.map(({ kind }) => kind)).toEqual(planOf(lines).rows.map(({ kind }) => kind));
  });
  test('tells of each task where it stands', () => {
    expect(
      plan.tasks.map(({ status, progress, outcome }) => ({ status, progress, outcome })),
    ).toEqual([
      { status: 'Đang thực hiện', progress: '40%', outcome: 'Đã trình dự thảo' },
      { status: null, progress: null, outcome: null },
    ]);
  });
});

describe('who answers', () => {
  test('the lead where the sheet has one', () => {
    const plan = planOf(lines);
    expect(plan.tasks.map((task) => answering(plan, task).map(({ name }) => name))).toEqual([
      ['Sở Tư pháp'],
      ['Sở Tư pháp'],
    ]);
  });
  test('those who carry it out where it has none', () => {
    const plan = planOf(lines.map((line) => line.filter((_, column) => column !== 2)));
    expect(plan.answeringRole).toBe('implementer');
    expect(plan.tasks.map((task) => answering(plan, task).length > 0)).toEqual([true, true]);
  });
});

describe('the year of a plan that does not say it', () => {
  const untitled = lines.slice(1).map((line) => [...line]);
  test('is guessed from the file name, and marked', () => {
    expect(planOf(untitled, 'KeHoach-CCHC-2023.xlsx').title).toMatchObject({
      planYear: 2023,
      yearIsGuess: true,
    });
  });
  test('stays open without any sign', () => {
    expect(planOf(untitled).title).toMatchObject({ planYear: null, yearIsGuess: false });
  });
});

test('the user’s own map of columns is taken as it is', () => {
  const grid = gridOf([['A', 'B'], ['Rà soát văn bản', 'Sở Tư pháp'], ...lines.slice(1)]);
  const columns = { task: 1, lead: 3 };
  const [reading] = recognise(workbookOf(grid), { today, columns: { [grid.sheet]: columns } });
  expect(reading?.recognised && reading.plan.columns).toEqual(columns);
});

test('what a group row only announces is no value of its tasks', () => {
  const group = ['I', 'Thể chế', 'Sở Tư pháp', null, 'Hoàn thành trước:'];
  const plan = planOf([
    ['KẾ HOẠCH NĂM 2023'],
    header,
    group,
    [1, 'Rà soát văn bản', null, null, 'Tháng 6/2023'],
    [2, 'Kiểm tra văn bản', null, null, null],
  ]);
  expect(plan.tasks.map(({ leadText, deadlineText }) => [leadText, deadlineText])).toEqual([
    ['Sở Tư pháp', 'Tháng 6/2023'],
    ['Sở Tư pháp', null],
  ]);
});

test('a sheet named like a property of every object has no map of its own', () => {
  const grid = gridOf(lines, { name: 'constructor' });
  expect(recognise(workbookOf(grid), { today, columns: {} })).toEqual(
    recognise(workbookOf(grid), { today }),
  );
});

describe('columns told by the user where no header is found', () => {
  const body = [
    ['Rà soát văn bản', 'Sở Tư pháp'],
    ['Kiểm tra văn bản', 'Sở Nội vụ'],
    ['Số hóa hồ sơ', 'Sở Tài chính'],
  ];
  const tell = (
    table: readonly (readonly CellValue[])[],
    columns: Plan['columns'],
  ): Plan | string | undefined => {
    const grid = gridOf(table);
    const [reading] = recognise(workbookOf(grid), { today, columns: { [grid.sheet]: columns } });
    return reading?.recognised ? reading.plan : reading?.why.code;
  };

  test('give the tasks of a sheet that begins with its body', () => {
    expect(tell(body, { task: 0, lead: 1 })).toMatchObject({
      headerRows: [],
      table: { top: 0, left: 0, bottom: 2, right: 1 },
      tasks: body.map(([text, lead]) => ({ text, lead: [{ name: lead }] })),
    });
  });
  test('leave out the title and the row that names the columns', () => {
    const table = [['KẾ HOẠCH NĂM 2024', left], ['Cần làm', 'Chủ trì'], ...body];
    expect(tell(table, { task: 0, lead: 1 })).toMatchObject({
      headerRows: [1],
      title: { planYear: 2024 },
      tasks: body.map(([text]) => ({ text })),
    });
  });
  test('are no plan where the column of tasks is empty or not named', () => {
    expect(tell(body, { task: 5, lead: 1 })).toBe('no-header');
    expect(tell(body, { lead: 1 })).toBe('no-header');
  });
});

test('several plan sheets of a workbook are each read, hidden ones are passed over', () => {
  const first = gridOf(lines, { name: 'Tỉnh' });
  const second = gridOf(lines, { name: 'Huyện' });
  const hidden = { ...gridOf(lines, { name: 'Cũ' }), visible: false };
  const readings = recognise(workbookOf(first, hidden, second), { today });
  expect(readings.map(({ sheet, recognised }) => [sheet, recognised])).toEqual([
    ['Tỉnh', true],
    ['Cũ', false],
    ['Huyện', true],
  ]);
});

test('a reason is told in both languages, with its place', () => {
  const why = { code: 'targets', params: { row: 4 } };
  expect(whyMessage(why, 'vi')).toBe('Bảng ở dòng 4 nêu chỉ tiêu phải đạt, không nêu nhiệm vụ.');
  expect(whyMessage(why, 'en')).toBe('The table at row 4 lists targets to be reached, not tasks.');
});

test('confidence falls with what is missing', () => {
  const whole = planOf(lines).confidence;
  const noDeadline = planOf(lines.map((line) => line.slice(0, 4))).confidence;
  expect(noDeadline).toBeLessThan(whole);
});

/** Words, sorted: the order of cells is no matter here. */
function wordsOf(texts: readonly string[]): string[] {
  return texts
    .flatMap((text) => text.split(/\s+/u))
    .filter((word) => word !== '')
    .sort();
}

test.each([...layouts, ...officeLayouts, ...fieldLayouts, ...programmeLayouts])(
  'no word is lost or doubled: $name',
  ({ lines: table }) => {
    const plan = planOf(table);
    const sheet = gridOf(table);
    const roleColumns = new Set(Object.values(plan.columns));
    const taskRows = new Set(
      plan.rows
        .filter(({ kind }) => kind === 'task' || kind === 'continuation')
        .map(({ row }) => row),
    );
    const inCells = sheet.texts.flatMap((line, row) =>
      taskRows.has(row) ? line.filter((_, column) => roleColumns.has(column)) : [],
    );
    const inTasks = plan.tasks.flatMap((task) =>
      Object.entries(task.cells).flatMap(([role, cells]) =>
        task.inherited.some((inherited) => inherited === role)
          ? []
          : cells.map(({ row, column }) => sheet.texts[row]?.[column] ?? ''),
      ),
    );
    expect(wordsOf(inTasks)).toEqual(wordsOf(inCells));
    const { tasks } = plan;
    expect(wordsOf(tasks.map(({ text }) => text))).toEqual(
      wordsOf(
        tasks.flatMap(({ cells }) =>
          (cells.task ?? []).map(({ row, column }) => sheet.texts[row]?.[column] ?? ''),
        ),
      ),
    );
  },
);

test('"nt" and ditto marks say what the cell above says; a dash says nothing', () => {
  const [reading] = recognise(
    workbookOf(
      gridOf([
        ['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Đơn vị phối hợp', 'Thời gian'],
        [1, 'Khảo sát', 'Sở Nội vụ', 'Các sở', 'Quý I'],
        [2, 'Phân tích', '-nt-', '"', 'Như trên'],
        [3, 'Công bố', 'nt', '-', 'Quý II'],
      ]),
    ),
    { today: '2024-01-01' },
  );
  if (!reading?.recognised) throw new Error(JSON.stringify(reading));
  expect(
    reading.plan.tasks.map(({ leadText, coordinatorText, deadlineText }) => [
      leadText,
      coordinatorText,
      deadlineText,
    ]),
  ).toEqual([
    ['Sở Nội vụ', 'Các sở', 'Quý I'],
    ['Sở Nội vụ', 'Các sở', 'Quý I'],
    ['Sở Nội vụ', '-', 'Quý II'],
  ]);
  expect(reading.plan.tasks[2]?.inherited).toEqual(['lead']);
});
