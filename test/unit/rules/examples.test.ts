import { catalogue } from '../../../src/domain/rules/catalogue';
import { check } from '../../../src/domain/rules/check';
import type { Example } from '../../../src/domain/rules/example';
import { messageOf } from '../../../src/domain/rules/message';
import type { Rule } from '../../../src/domain/rules/rule';
import { exampleSheet, exampleToday } from './example-sheet';

function findings(rule: Rule, example: Example) {
  const { readings, workbook } = exampleSheet(example);
  return check(readings, workbook, { today: exampleToday, rules: [rule] });
}

describe.each(catalogue.map((rule) => [rule.code, rule] as const))('%s', (_, rule) => {
  test.each(rule.examples.fires.map((example, at) => [at, example] as const))(
    'finds example %i',
    (_at, example) => {
      expect(findings(rule, example).map(({ code }) => code)).toContain(rule.code);
    },
  );

  test.each(rule.examples.passes.map((example, at) => [at, example] as const))(
    'passes counterexample %i',
    (_at, example) => {
      expect(findings(rule, example)).toEqual([]);
    },
  );

  test('says all that its message needs, in both languages', () => {
    const [example] = rule.examples.fires;
    const [finding] = example ? findings(rule, example) : [];
    if (!finding) throw new Error('the first example finds nothing');
    for (const locale of ['vi', 'en'] as const) {
      expect(messageOf(finding, locale)).not.toMatch(/[{}]/u);
      expect(messageOf(finding, locale).length).toBeGreaterThan(10);
    }
  });

  test('names its fix', () => {
    for (const example of rule.examples.fires) {
      for (const { fix } of findings(rule, example)) {
        if (fix) expect(Object.keys(rule.fixes ?? {})).toContain(fix.title);
      }
    }
  });
});

test('codes are unique and in kebab case', () => {
  const codes = catalogue.map(({ code }) => code);
  expect(new Set(codes).size).toBe(codes.length);
  for (const code of codes) expect(code).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/u);
});
