import { excelClasses } from '../../excel/api/index';
import { loadClasses } from '../../excel/metadata/load';

describe('the members that the stand-in has', () => {
  const known = new Map(loadClasses().map((one) => [one.name, one]));
  const own = new Set(['_Runtime', '_ValidateArraySize', '_Id']);

  test.each(excelClasses.map((one) => [one.name, one] as const))(
    '%s: all of them are members of Microsoft’s client',
    (name, { members }) => {
      const described = new Set(known.get(name)?.members.map((member) => member.name));
      const { get, set, navigate, object, call } = members;
      const listed = [get, set, navigate, object, call].flatMap((part) => Object.keys(part ?? {}));
      const indexer = ['getItem'];
      expect(
        listed.filter(
          (member) => !described.has(member) && !own.has(member) && !indexer.includes(member),
        ),
      ).toEqual([]);
    },
  );

  test('no class is there twice', () => {
    const names = excelClasses.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });

  test('the requirement set of each member comes from Microsoft’s own files', () => {
    const range = known.get('Range')?.members ?? [];
    const apiOf = (name: string): string | null | undefined =>
      range.find((member) => member.name === name)?.api;
    expect(apiOf('values')).toBe('ExcelApi 1.1');
    expect(apiOf('getCellProperties')).toBe('ExcelApi 1.9');
    expect(apiOf('getMergedAreasOrNullObject')).toBe('ExcelApi 1.13');
  });
});
