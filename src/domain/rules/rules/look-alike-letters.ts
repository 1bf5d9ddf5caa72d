import { vietnameseLetters } from '../../text/look-alikes';
import type { Rule } from '../rule';

export const lookAlikeLetters: Rule = {
  code: 'look-alike-letters',
  area: 'text',
  severity: 'warning',
  title: { vi: 'Chữ giống đ mà không phải đ', en: 'Letters that only look Vietnamese' },
  why: {
    vi: 'Chữ ð, Ð của tiếng Iceland, chữ а, о, е của tiếng Nga nhìn giống chữ Việt nhưng là mã khác: tìm “đ” sẽ không thấy.',
    en: 'Icelandic ð, Ð or Cyrillic а, о, е look Vietnamese but are other letters; a search for “đ” misses them.',
  },
  message: {
    vi: 'Ô có chữ cái nhìn giống chữ Việt nhưng là mã khác: {letters}.',
    en: 'The cell holds look-alikes of Vietnamese letters: {letters}.',
  },
  looksAt: { vi: 'Mọi ô chữ', en: 'Every text cell' },
  fixes: { repair: { vi: 'Thay bằng chữ Việt', en: 'Put Vietnamese letters' } },
  examples: {
    fires: [
      {
        rows: ['task | lead | deadline', 'Xây dựng Ðề án, lấy ý kiến nhân dân | Sở Nội vụ | Quý I'],
      },
    ],
    passes: [{ rows: ['task | lead | deadline', 'Xây dựng Đề án | Sở Nội vụ | Quý I'] }],
  },
  repair: vietnameseLetters,
  *find({ textCells }) {
    for (const { row, column, text } of textCells) {
      const right = vietnameseLetters(text);
      yield right === text
        ? null
        : { cell: { row, column }, params: { letters: replaced(text, right).join(', ') } };
    }
  },
};

/** The letters that give way, each once; one look-alike stands for one letter, so the texts keep step. */
function replaced(text: string, right: string): readonly string[] {
  const put = Array.from(right);
  return [...new Set(Array.from(text).filter((letter, at) => put[at] !== letter))];
}
