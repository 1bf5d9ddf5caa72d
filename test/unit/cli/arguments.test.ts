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

  it.each([
    ['', 'no-file'],
    ['a.xlsx b.xlsx', 'several-files'],
    ['a.xlsx --jsn', 'unknown-option'],
    ['a.xlsx --today 01/07/2021', 'bad-today'],
    ['a.xlsx --today 2021-02-30', 'bad-today'],
    ['a.xlsx --out', 'unknown-option'],
  ])('refuses "%s": %s', (line, code) => {
    const parsed = parse(line);
    if (!('problem' in parsed)) throw new Error('accepted');
    expect(parsed.problem.code).toBe(code);
    expect(problemMessage(parsed.problem)).not.toContain('\n');
  });
});
