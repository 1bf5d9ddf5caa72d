import type { Rule } from '../rule';

export const formulaError: Rule = {
  code: 'formula-error',
  area: 'hygiene',
  severity: 'error',
  title: { vi: 'Công thức báo lỗi', en: 'A formula error' },
  why: {
    vi: 'Ô hiện #REF!, #N/A… in ra văn bản là lỗi trình bày, và làm hỏng mọi phép cộng tham chiếu đến nó.',
    en: 'A cell that shows #REF! or #N/A spoils the printed form and every total that refers to it.',
  },
  message: {
    vi: 'Ô hiện lỗi {error}. Hãy sửa công thức.',
    en: 'The cell shows {error}. Mend the formula.',
  },
  looksAt: { vi: 'Mọi ô trong bảng', en: 'Every cell of the table' },
  examples: {
    fires: [{ rows: ['task | lead | deadline', 'Xây dựng kế hoạch | !#N/A | Quý I'] }],
    passes: [{ rows: ['task | lead | deadline', 'Xây dựng kế hoạch | Sở Nội vụ | Quý I'] }],
  },
  *find({ grid }) {
    for (const [row, values] of grid.values.entries()) {
      for (const [column, value] of values.entries()) {
        if (value === null || typeof value !== 'object') continue;
        yield { cell: { row, column }, params: { error: value.error } };
      }
    }
  },
};
