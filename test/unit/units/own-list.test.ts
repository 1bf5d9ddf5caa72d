import type { Grid } from '../../../src/domain/grid/grid';
import { directoryWith, ownListSheet, readOwnList } from '../../../src/domain/units/own-list';
import { ownListMessage } from '../../../src/domain/units/own-list-problems';
import { readUnits } from '../../../src/domain/units/read-units';
import { province } from './contexts';

const header = ['Tên chính thức', 'Tên viết tắt và tên khác', 'Cấp', 'Ghi chú'];

function grid(rows: readonly (readonly string[])[]): Grid {
  const empty = rows.map((row) => row.map(() => null));
  return {
    sheet: 'Danh mục đơn vị',
    visible: true,
    rowCount: rows.length,
    columnCount: 4,
    values: rows,
    texts: rows,
    formulas: empty,
    numberFormats: rows.map((row) => row.map(() => 'General')),
    fonts: null,
    merges: [],
    tables: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    filter: null,
    isProtected: false,
    mark: null,
  };
}

describe("the office's own list", () => {
  it('wins over the built-in names', () => {
    const { units, problems } = readOwnList(
      grid([header, ['Trung tâm Tin học - Công báo', 'TT; TTTHCB', 'Tỉnh', '']]),
    );
    expect(problems).toEqual([]);
    const reading = readUnits('TT; Sở Y tế', province, directoryWith(units));
    expect(reading.units).toMatchObject([
      { name: 'Trung tâm Tin học - Công báo', match: 'alias', level: 'province' },
      { name: 'Sở Y tế', match: 'exact' },
    ]);
  });

  it('never takes a near name for an own one', () => {
    const { units } = readOwnList(grid([header, ['UBND xã Tân Hòa', '', 'Xã', '']]));
    const directory = directoryWith(units);
    expect(readUnits('UBND xã Tân Hòa', province, directory).units[0]?.name).toBe(
      'UBND xã Tân Hòa',
    );
    expect(readUnits('UBND xã Tân Hóa', province, directory).units[0]?.name).toBe(
      'Ủy ban nhân dân xã Tân Hóa',
    );
  });

  it('says where and what is wrong', () => {
    const { units, problems } = readOwnList(
      grid([
        header,
        ['Sở A', 'SA', 'Tỉnh', ''],
        ['Sở A', '', '', ''],
        ['Sở B', 'SA', 'Cấp trời', ''],
        ['', 'SC', '', ''],
      ]),
    );
    expect(units.map((unit) => unit.name)).toEqual(['Sở A', 'Sở B']);
    expect(problems.map(({ code, row, column }) => [code, row, column])).toEqual([
      ['name-twice', 2, 0],
      ['form-twice', 3, 1],
      ['unknown-level', 3, 2],
      ['no-name', 4, 0],
    ]);
    const [first] = problems;
    expect(first && ownListMessage(first, 'vi')).toBe(
      'Ô A3: “Sở A” đã có ở hàng trên. Hãy gộp hai hàng làm một.',
    );
    expect(first && ownListMessage(first, 'en')).toContain('Cell A3');
  });

  it('says that a sheet has no header', () => {
    expect(readOwnList(grid([['a', 'b', 'c', 'd']])).problems).toMatchObject([
      { code: 'no-header' },
    ]);
  });

  it('is made from the units of a plan and reads back without a problem', () => {
    const { units } = readUnits(
      'Sở TN&MT; UBND cấp xã; Sở Tài nguyên và Môi trường',
      province,
      directoryWith([]),
    );
    const { cells } = ownListSheet(units);
    const rows = cells.map((row) =>
      row.map((cell) =>
        cell && 'value' in cell.content ? JSON.stringify(cell.content.value).slice(1, -1) : '',
      ),
    );
    expect(rows[1]).toEqual(['Sở Tài nguyên và Môi trường', 'Sở TN&MT', 'Tỉnh', '']);
    expect(readOwnList(grid(rows)).problems).toEqual([]);
  });
});
