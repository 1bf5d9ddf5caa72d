import { rectAddress } from '../../../src/domain/grid/address';
import type { Edit } from '../../../src/domain/grid/edit';
import type { Rect } from '../../../src/domain/grid/grid';
import type { Finding, Severity } from '../../../src/domain/rules/finding';
import { markEdits, unmarkEdits } from '../../../src/domain/rules/marks';
import { openFileHost } from '../../../src/hosts/xlsx/open';
import { partsOf } from '../xlsx-write/open';
import { richWorkbook } from '../xlsx-write/rich-workbook';

function finding(row: number | null, column: number | null, severity: Severity): Finding {
  const params = {};
  return { code: 'x', severity, sheet: 'Plan', row, column, taskId: null, params, fix: null };
}

function marked(findings: readonly Finding[], merges: readonly Rect[] = []): readonly string[] {
  return markEdits({ sheet: 'Plan', merges }, findings).map(described);
}

function described(edit: Edit): string {
  if (edit.kind !== 'conditional-format' || edit.spec.kind !== 'formula') return edit.kind;
  const [, severity = ''] = /:(\w+)"/u.exec(edit.spec.formula) ?? [];
  return `${severity} ${rectAddress(edit.spec.range)}`;
}

describe('marks', () => {
  test('cells of one severity that touch share a rule', () => {
    const block = [4, 5, 6].flatMap((row) => [
      finding(row, 2, 'warning'),
      finding(row, 3, 'warning'),
    ]);
    expect(marked([...block, finding(8, 2, 'warning')])).toEqual(['warning C5:D7', 'warning C9']);
  });

  test('a cell with several findings gets the gravest one’s mark, once', () => {
    const found = [
      finding(4, 2, 'info'),
      finding(4, 2, 'error'),
      finding(4, 2, 'warning'),
      finding(5, 2, 'error'),
    ];
    expect(marked(found)).toEqual(['error C5:C6']);
  });

  test('a merged cell is marked as it is seen', () => {
    const merge = { top: 4, left: 1, bottom: 6, right: 1 };
    expect(marked([finding(4, 1, 'info'), finding(7, 1, 'info')], [merge])).toEqual(['info B5:B8']);
  });

  test('what concerns the whole sheet, or another one, has no mark', () => {
    expect(marked([finding(null, null, 'error')])).toEqual([]);
    expect(marked([{ ...finding(1, 1, 'error'), sheet: 'Khác' }])).toEqual([]);
  });

  test('five hundred rules at most, errors before hints', () => {
    const scattered = (severity: Severity, column: number) =>
      Array.from({ length: 400 }, (_, index) => finding(index * 2, column, severity));
    const edits = marked([...scattered('info', 0), ...scattered('error', 2)]);
    expect(edits).toHaveLength(500);
    expect(edits.filter((edit) => edit.startsWith('error'))).toHaveLength(400);
  });
});

test('marks put on a file and taken off leave every part of it as it was', async () => {
  const host = openFileHost(richWorkbook(), 'ke-hoach.xlsx');
  if (typeof host === 'string') throw new Error(host);
  const parts = () =>
    [...partsOf(host.save())]
      // Looks that no rule uses any more stay in the table of styles, as Excel leaves them too.
      .filter(([name]) => name !== 'xl/styles.xml')
      .map(([name, text]) => [name, text.replace(/>\s+</gu, '><')]);
  const before = parts();
  const grid = { sheet: 'Plan', merges: [] };
  await host.apply(markEdits(grid, [finding(4, 1, 'error'), finding(6, 2, 'info')]));
  // Cells that the user has copied meanwhile took their marks along.
  await host.apply(markEdits(grid, [finding(7, 4, 'error')]));
  expect(JSON.stringify(parts()).match(/bieu-nhiem-vu:/gu)).toHaveLength(3);
  await host.apply(unmarkEdits('Plan'));
  expect(parts()).toEqual(before);
});
