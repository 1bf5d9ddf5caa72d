/**
 * The ExcelApi 1.x that brought each member used here beyond 1.1, by Microsoft's reference ("API
 * set" of each member). Nothing is called that the running Excel's set does not have.
 */
const apiSets = {
  'AutoFilter.apply': 9,
  'AutoFilter.isDataFiltered': 9,
  'Application.suspendApiCalculationUntilNextSync': 6,
  'Application.suspendScreenUpdatingUntilNextSync': 9,
  'ChartAxis.position': 8,
  'ChartSeries.dataLabels': 8,
  'ChartSeries.setValues': 7,
  'ConditionalFormat.getRanges': 9,
  'ConditionalFormatCollection.add': 6,
  'CustomXmlPartCollection.getByNamespace': 5,
  'DataValidation.rule': 8,
  'NamedItem.formula': 7,
  'NamedItemCollection.add': 4,
  'PageLayout.setPrintArea': 9,
  'PivotTable.refreshOnOpen': 13,
  'PivotTableCollection.add': 8,
  'Range.columnHidden': 2,
  'Range.copyFrom': 9,
  'Range.getCellProperties': 9,
  'Range.getMergedAreasOrNullObject': 13,
  'Range.getRowProperties': 9,
  'Range.merge': 2,
  'RangeFormat.columnWidth': 2,
  'RangeFormat.indentLevel': 9,
  'RangeFormat.protection': 2,
  'Table.autoFilter': 9,
  'Table.resize': 13,
  'Table.showFilterButton': 3,
  'Workbook.name': 7,
  'Worksheet.freezePanes': 7,
  'Worksheet.getUsedRangeOrNullObject': 4,
  'Worksheet.getUsedRange(valuesOnly)': 2,
  'Worksheet.protection': 2,
  'Worksheet.showGridlines': 8,
  'Worksheet.tabColor': 7,
  'WorksheetCollection.onChanged': 9,
} as const satisfies Record<string, number>;

/** A member that not every Excel has. */
export type Member = keyof typeof apiSets;

/** Whether the running Excel has a member. */
export type Has = (member: Member) => boolean;

/** Higher than any set there is; sets are asked for one by one until Excel says no. */
const enough = 40;

/** The highest ExcelApi 1.x of the running Excel: 14 for 1.14. */
export function highestExcelApi(requirements: Office.RequirementSetSupport): number {
  let set = 1;
  while (set < enough && requirements.isSetSupported('ExcelApi', `1.${set + 1}`)) set += 1;
  return set;
}

export function membersOf(excelApi: number): Has {
  return (member) => apiSets[member] <= excelApi;
}
