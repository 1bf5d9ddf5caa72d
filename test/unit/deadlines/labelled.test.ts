import { readDeadlines } from '../../../src/domain/deadlines/read-deadlines';
import { labelled, labelOf } from '../../labelled/deadlines/labels';

const lines = labelled('build');

test.each(lines.map((line) => [line.text, line.says.join('; '), line] as const))(
  '%j says %s',
  (text, says, { context }) => {
    expect(readDeadlines({ text, date: null }, context).map(labelOf).join('; ')).toBe(says);
  },
);

test.each([
  ['decomposed', (text: string) => text.normalize('NFD')],
  ['with non-breaking blanks', (text: string) => text.replaceAll(' ', '\u00a0')],
  ['in capitals', (text: string) => text.toUpperCase()],
  ['with blanks around', (text: string) => `  ${text} \n`],
  [
    'without tone marks',
    (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/gu, 'd'),
  ],
])('a text %s reads the same', (_, change) => {
  for (const { text, says, context } of lines) {
    const said = readDeadlines({ text: change(text), date: null }, context).map(labelOf);
    expect([text, said.join('; ')]).toEqual([text, says.join('; ')]);
  }
});
