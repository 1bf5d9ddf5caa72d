import { readFileSync } from 'node:fs';
import { catalogue } from '../../../src/domain/rules/catalogue';
import { cataloguePage, catalogueText } from '../../../src/domain/rules/catalogue-text';

test('docs/rules.md is what the rules say now (npm run docs:rules)', () => {
  expect(readFileSync('docs/rules.md', 'utf8')).toBe(cataloguePage());
});

test('the command line’s catalogue names every rule once', () => {
  const text = catalogueText('vi');
  for (const { code, title } of catalogue) {
    expect(text.split(`  ${code} (`).length).toBe(2);
    expect(text).toContain(title.vi);
  }
});
