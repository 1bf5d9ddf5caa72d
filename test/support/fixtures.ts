/** The five real plans of test/fixtures, each as its author would have it and, as NAME-pasted, as it arrives pasted. */
export const plans = [
  '00-van-ban-2022',
  '01-lao-cai-2021',
  '02-hung-yen-2021',
  '03-lien-hoi-2024',
  '04-bac-kan-2022',
] as const;

/** A plan's workbook, from the folder that tests run in. */
export function planFile(name: string): string {
  return `test/fixtures/${name}.xlsx`;
}
