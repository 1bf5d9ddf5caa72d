import { unitSpellings } from '../spellings';
import type { Rule } from '../rule';

export const unitSpelledVariously: Rule = {
  code: 'unit-spelled-variously',
  area: 'unit',
  severity: 'info',
  title: { vi: 'Một đơn vị viết nhiều cách', en: 'One unit, several spellings' },
  why: {
    vi: 'Trong một biểu, một đơn vị viết nhiều cách thì bộ lọc của Excel tách thành nhiều dòng. Viết một cách thống nhất ở “Chuẩn hóa”.',
    en: 'A unit written in several ways falls into several entries of Excel’s filter. Settle on one under “Chuẩn hóa”.',
  },
  message: {
    vi: '{unit} viết {count} cách: {spellings}.',
    en: '{unit} is written in {count} ways: {spellings}.',
  },
  looksAt: { vi: 'Các cột đơn vị', en: 'The unit columns' },
  examples: {
    fires: [
      {
        rows: [
          'task | lead | deadline',
          'Xây dựng kế hoạch | Sở Tài nguyên và Môi trường | Quý I',
          'Kiểm tra | Sở TN&MT | Quý II',
        ],
      },
    ],
    passes: [
      {
        rows: [
          'task | lead | deadline',
          'Xây dựng kế hoạch | Sở TN&MT | Quý I',
          'Kiểm tra | Sở TN&MT | Quý II',
        ],
      },
    ],
  },
  *find(sheet) {
    for (const { name, spellings } of unitSpellings(sheet)) {
      const [, second] = spellings;
      const [own] = second?.mentions ?? [];
      if (!own) continue;
      yield {
        cell: own.cell,
        task: own.task,
        params: {
          unit: name,
          count: spellings.length,
          spellings: spellings
            .map(({ text, mentions }) => `“${text}” (${mentions.length})`)
            .join(', '),
        },
      };
    }
  },
};
