/** What Excel writes into a pivot table by itself; kept in the file, so that it stays Vietnamese. */
export const pivotWords = {
  grandTotal: 'Tổng cộng',
  blank: '(trống)',
  values: 'Giá trị',
} as const;
