import { parseArguments } from '../../../src/cli/arguments';
import { problemMessage } from '../../../src/cli/messages';

const parse = (line: string): ReturnType<typeof parseArguments> =>
  parseArguments(line.split(' ').filter(Boolean), () => '2026-01-02');

describe('the arguments of the command line', () => {
  it('takes a file and today from the machine', () => {
    expect(parse('a.xlsx')).toEqual({
      request: {
        kind: 'plan',
        file: 'a.xlsx',
        sheet: null,
        today: '2026-01-02',
        json: false,
        out: null,
      },
    });
  });

  it('takes options before and after the file', () => {
    expect(parse('--json a.xlsx --sheet Biểu --today 2021-07-01 --out b.xlsx')).toMatchObject({
      request: { file: 'a.xlsx', sheet: 'Biểu', today: '2021-07-01', json: true, out: 'b.xlsx' },
    });
  });

  it('takes a value that begins with a hyphen behind =', () => {
    expect(parse('a.xlsx --sheet=-1-')).toMatchObject({ request: { sheet: '-1-' } });
  });

  it.each([
    ['--help a.xlsx b.xlsx', 'help'],
    ['-h', 'help'],
    ['--rules', 'rules'],
  ])('takes "%s" as %s', (line, kind) => {
    expect(parse(line)).toEqual({ request: { kind } });
  });

  it('takes an empty name for no file', () => {
    expect(parseArguments([''], () => '2026-01-02')).toEqual({ problem: { code: 'no-file' } });
  });

  it.each([
    ['', 'no-file'],
    ['a.xlsx b.xlsx', 'several-files'],
    ['a.xlsx --jsn', 'unknown-option'],
    ['a.xlsx --today 01/07/2021', 'bad-today'],
    ['a.xlsx --today 2021-02-30', 'bad-today'],
    ['a.xlsx -x', 'unknown-option'],
    ['a.xlsx --out', 'value-missing'],
    ['a.xlsx --out=', 'value-missing'],
    ['a.xlsx --today --json', 'value-missing'],
    ['a.xlsx --json=1', 'value-unexpected'],
    ['--rules --json', 'rules-alone'],
    ['--rules a.xlsx', 'rules-alone'],
  ])('refuses "%s": %s', (line, code) => {
    const parsed = parse(line);
    if (!('problem' in parsed)) throw new Error('accepted');
    expect(parsed.problem.code).toBe(code);
    expect(problemMessage(parsed.problem)).not.toContain('\n');
  });
});
