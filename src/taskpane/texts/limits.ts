import type { Locale } from '../../domain/text/locale';

interface Limit {
  /** The first ExcelApi 1.x that has it. */
  readonly since: number;
  readonly lacks: Readonly<Record<Locale, string>>;
}

/**
 * What the add-in cannot do in an older Excel. Sets by product: volume-licensed Office 2016 has 1.1,
 * 2019 at most 1.7, LTSC 2021 1.14.
 */
const limits: readonly Limit[] = [
  {
    since: 4,
    lacks: {
      vi: 'Không lập được bảng tổng hợp.',
      en: 'Summary sheets cannot be made.',
    },
  },
  {
    since: 6,
    lacks: {
      vi: 'Không tô màu tự động theo trạng thái.',
      en: 'No colouring by status.',
    },
  },
  {
    since: 7,
    lacks: {
      vi: 'Bảng tổng hợp không có biểu đồ.',
      en: 'Summary sheets have no charts.',
    },
  },
  {
    since: 8,
    lacks: {
      vi: 'Không có danh sách chọn trong ô và bảng PivotTable.',
      en: 'No drop-down lists in cells and no PivotTables.',
    },
  },
  {
    since: 9,
    lacks: {
      vi: 'Không đọc được phông chữ (để nhận ra TCVN3, VNI), dòng ẩn và bộ lọc.',
      en: 'Fonts (which tell TCVN3 and VNI), hidden rows and filters cannot be read.',
    },
  },
  {
    since: 9,
    lacks: {
      vi: 'Không tự biết khi ô thay đổi: bấm “Kiểm tra lại” sau khi sửa.',
      en: 'Changes of cells go unnoticed: press “Check again” after editing.',
    },
  },
  {
    since: 13,
    lacks: {
      vi: 'Không đọc được ô gộp: biểu có ô gộp có thể nhận dạng thiếu.',
      en: 'Merged cells cannot be read: tables with merges may be recognised in part.',
    },
  },
  {
    since: 13,
    lacks: {
      vi: 'Biểu là Bảng (Table) của Excel: cột theo dõi nằm cạnh Bảng, không chạy theo khi sắp xếp; đừng sắp xếp Bảng đó.',
      en: 'In an Excel Table the tracking columns stand beside it and do not follow when it is sorted: do not sort that Table.',
    },
  },
];

/** What an Excel of ExcelApi 1.`set` cannot do, one sentence each; none from 1.13 on. */
export function limitsOf(set: number, locale: Locale): readonly string[] {
  return limits.filter(({ since }) => set < since).map(({ lacks }) => lacks[locale]);
}
