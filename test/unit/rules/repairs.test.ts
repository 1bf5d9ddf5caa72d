import fc from 'fast-check';
import { catalogue } from '../../../src/domain/rules/catalogue';
import { check } from '../../../src/domain/rules/check';
import { safeFixes } from '../../../src/domain/rules/fixes';
import { exampleSheet, exampleToday } from './example-sheet';

const repairs = catalogue.flatMap(({ code, repair }) => (repair ? [[code, repair] as const] : []));
const pieces = [
  'Ủy ban',
  'hoà',
  'hóa',
  ' ',
  '  ',
  '\u00a0',
  ',',
  ' ;',
  '\u200b',
  'ð',
  'Đề án',
  '\n',
  'e\u0302\u0301',
  '92,5',
  'quý',
];
const text = fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map((parts) => parts.join(''));

test.each(repairs)('%s: repairing twice is repairing once', (_code, repair) => {
  fc.assert(
    fc.property(text, (sample) => {
      const once = repair(sample, { to: 'old' });
      expect(repair(once, { to: 'old' })).toBe(once);
    }),
  );
});

test.each(repairs)('%s keeps every letter and figure', (_code, repair) => {
  const bare = (sample: string): string =>
    sample
      .normalize('NFD')
      .replace(/[\p{M}\s,;\u200b]/gu, '')
      .replace(/[ðđ]/giu, 'd');
  fc.assert(
    fc.property(text, (sample) => {
      expect(bare(repair(sample, { to: 'old' }))).toBe(bare(sample));
    }),
  );
});

test('several faults in one cell are mended by one write', () => {
  const { readings, workbook } = exampleSheet({
    rows: [
      'task | lead | deadline',
      `${'Kiểm tra'.normalize('NFD')}  bệnh viện , trường học\u200b và Ðài truyền thanh | Sở Y tế | Quý I`,
    ],
  });
  const findings = check(readings, workbook, { today: exampleToday });
  expect(new Set(findings.filter(({ fix }) => fix?.safe).map(({ code }) => code))).toEqual(
    new Set([
      'unicode-decomposed',
      'invisible-characters',
      'look-alike-letters',
      'spaces-extra',
      'punctuation-slip',
    ]),
  );
  expect(safeFixes(findings)).toEqual([
    {
      kind: 'write-cells',
      sheet: 'Phụ lục',
      cells: [
        {
          row: 3,
          column: 0,
          from: { value: workbook.sheets[0]?.values[3]?.[0] },
          to: { value: 'Kiểm tra bệnh viện, trường học và Đài truyền thanh' },
        },
      ],
    },
  ]);
});
