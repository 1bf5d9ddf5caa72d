import { applyWrites } from '../../../src/domain/grid/apply-writes';
import type { Edit } from '../../../src/domain/grid/edit';
import type { Workbook } from '../../../src/domain/grid/grid';
import { safeFixes } from '../../../src/domain/rules/fixes';
import { addressOf, messageOf } from '../../../src/domain/rules/message';
import { plans } from '../../support/fixtures';
import { checked, workbookOf } from './fixtures';

/** All that is found in the plans as their authors would have them, one line a finding. */
async function lines(name: string): Promise<readonly string[]> {
  return checked(await workbookOf(name)).map(
    (finding) => `${finding.code} ${addressOf(finding) ?? 'sheet'}`,
  );
}

describe('the clean plans', () => {
  test('Văn Bàn 2022: its number and date are still to be filled in', async () => {
    expect(await lines('00-van-ban-2022')).toEqual([
      'plan-number-blank A3',
      'plan-date-blank A3',
      'unit-spelled-variously D14',
      'lead-several C16',
      'spaces-extra B21',
      'unit-spelled-variously D31',
      'punctuation-slip B35',
      'lead-several C36',
    ]);
  });

  test('Lào Cai 2021: one task only for the first dimension', async () => {
    expect(await lines('01-lao-cai-2021')).toEqual([
      'papi-thin-dimension sheet',
      'plan-number-blank A3',
      'plan-date-blank A3',
      'lead-several D32',
      'unit-spelled-variously D35',
      'unit-spelled-variously D52',
    ]);
  });

  test('Hưng Yên 2021: "UBND cập huyện" is a misspelling, and the sheet’s own spelling mends it', async () => {
    const found = checked(await workbookOf('02-hung-yen-2021'));
    const misspelled = found.find(({ code }) => code === 'unit-misspelled');
    expect(misspelled && [addressOf(misspelled), messageOf(misspelled, 'vi')]).toEqual([
      'G10',
      '“UBND cập huyện” có lẽ là “UBND cấp huyện”.',
    ]);
    expect(misspelled?.fix?.safe).toBe(false);
    expect(misspelled?.fix?.edits).toMatchObject([
      { cells: [{ to: { value: 'UBND cấp huyện, cấp xã; thôn, tổ dân phố' } }] },
    ]);
    expect(found.map(({ code }) => code).filter((code) => !code.startsWith('unit-'))).toEqual([
      'punctuation-slip',
    ]);
  });

  test('Liên Hội 2024: a commune gives work to offices of the district', async () => {
    const found = await lines('03-lien-hoi-2024');
    expect(found.filter((line) => line.startsWith('unit-above-plan'))).toEqual([
      'unit-above-plan C30',
      'unit-above-plan C34',
      'unit-above-plan C35',
    ]);
    expect(found.filter((line) => /^(row|lead|deadline|text|spaces)/u.test(line))).toEqual([]);
  });

  test('Bắc Kạn 2022: six tasks have no deadline, one word is doubled', async () => {
    const found = await lines('04-bac-kan-2022');
    expect(found.filter((line) => line.startsWith('deadline'))).toEqual(
      ['E10', 'E22', 'E44', 'E45', 'E46', 'E90'].map((cell) => `deadline-blank ${cell}`),
    );
    expect(found).toContain('word-doubled C157');
  });
});

describe.each([...plans, ...plans.map((name) => `${name}-pasted`)])('safe fixes of %s', (name) => {
  test('leave no safe fix behind, find nothing new, and their inverse gives back the grid', async () => {
    const workbook = await workbookOf(name);
    const found = checked(workbook);
    const edits = safeFixes(found);
    const fixed = apply(workbook, edits);
    const after = checked(fixed);
    expect(after.filter(({ fix }) => fix?.safe)).toEqual([]);
    const rulesBefore = new Set(found.map(({ code }) => code));
    expect(after.filter(({ code }) => !rulesBefore.has(code))).toEqual([]);
    expect(after.length).toBe(found.filter(({ fix }) => !fix?.safe).length);
    expect(apply(fixed, edits.map(inverted))).toEqual(workbook);
  });

  test('one write a cell, none over a formula', async () => {
    const workbook = await workbookOf(name);
    const cells = safeFixes(checked(workbook)).flatMap((edit) =>
      edit.kind === 'write-cells' ? edit.cells.map((cell) => ({ ...cell, sheet: edit.sheet })) : [],
    );
    const keys = cells.map(({ sheet, row, column }) => `${sheet}!${row}:${column}`);
    expect(new Set(keys).size).toBe(keys.length);
    for (const { sheet, row, column, from } of cells) {
      const grid = workbook.sheets.find((other) => other.sheet === sheet);
      expect(grid?.formulas[row]?.[column]).toBeNull();
      expect(from).toEqual({ value: grid?.values[row]?.[column] });
    }
  });
});

function apply(workbook: Workbook, edits: readonly Edit[]): Workbook {
  return { ...workbook, sheets: workbook.sheets.map((grid) => applyWrites(grid, edits)) };
}

function inverted(edit: Edit): Edit {
  if (edit.kind !== 'write-cells') throw new Error('a safe fix writes cells only');
  return { ...edit, cells: edit.cells.map((cell) => ({ ...cell, from: cell.to, to: cell.from })) };
}
