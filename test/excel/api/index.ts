import type { ClassMembers } from '../protocol/members';
import { application, runtime } from './application';
import { autoFilter } from './auto-filter';
import { chartParts } from './chart-parts';
import { chart, chartCollection, chartPoints, chartSeries, chartSeriesCollection } from './charts';
import { comment, commentCollection } from './comments';
import {
  cellValueConditionalFormat,
  conditionalFormat,
  conditionalFormatRule,
  conditionalFormats,
  conditionalRangeFill,
  conditionalRangeFont,
  conditionalRangeFormat,
  customConditionalFormat,
  textConditionalFormat,
} from './conditional-formats';
import { customXmlPart, customXmlParts, customXmlPartsOfNamespace } from './custom-xml-parts';
import { dataBarConditionalFormat, dataBarPositiveFormat } from './data-bars';
import { dataValidation } from './data-validation';
import { formatProtection } from './format-protection';
import { worksheetFreezePanes } from './freeze-panes';
import { headerFooter, headerFooterGroup } from './headers-footers';
import { namedItem, namedItems } from './names';
import { pageBreak, pageBreaks } from './page-breaks';
import { pageLayout } from './page-layout';
import {
  dataPivotHierarchies,
  dataPivotHierarchy,
  pivotAxes,
  pivotField,
  pivotFields,
  pivotHierarchies,
  pivotHierarchy,
  pivotItem,
  pivotItems,
} from './pivot-hierarchies';
import { pivotLayout, pivotTable, pivotTableCollection } from './pivot-tables';
import { range } from './range';
import { rangeAreas, rangeCollection } from './range-areas';
import { rangeBorder, rangeBorders } from './range-border';
import { rangeFill } from './range-fill';
import { rangeFont } from './range-font';
import { rangeFormat } from './range-format';
import { setting, settings } from './settings';
import { tableColumn, tableColumns, tableRow, tableRows } from './table-parts';
import { table, tables } from './tables';
import { workbook } from './workbook';
import { worksheet } from './worksheet';
import { worksheetCustomProperties, worksheetCustomProperty } from './worksheet-custom-properties';
import { worksheetProtection } from './worksheet-protection';
import { worksheets } from './worksheets';

/** Every class of Excel that the stand-in has. */
export const excelClasses: readonly ClassMembers[] = [
  application,
  autoFilter,
  cellValueConditionalFormat,
  chart,
  chartCollection,
  ...chartParts,
  chartPoints,
  chartSeries,
  chartSeriesCollection,
  comment,
  commentCollection,
  conditionalFormat,
  conditionalFormatRule,
  conditionalFormats,
  conditionalRangeFill,
  conditionalRangeFont,
  conditionalRangeFormat,
  customConditionalFormat,
  customXmlPart,
  customXmlParts,
  customXmlPartsOfNamespace,
  dataBarConditionalFormat,
  dataBarPositiveFormat,
  dataPivotHierarchies,
  dataPivotHierarchy,
  dataValidation,
  formatProtection,
  headerFooter,
  headerFooterGroup,
  namedItem,
  namedItems,
  pageBreak,
  pageBreaks,
  pageLayout,
  ...pivotAxes,
  pivotField,
  pivotFields,
  pivotHierarchies,
  pivotHierarchy,
  pivotItem,
  pivotItems,
  pivotLayout,
  pivotTable,
  pivotTableCollection,
  range,
  rangeAreas,
  rangeBorder,
  rangeBorders,
  rangeCollection,
  rangeFill,
  rangeFont,
  rangeFormat,
  runtime,
  setting,
  settings,
  table,
  tableColumn,
  tableColumns,
  tableRow,
  tableRows,
  tables,
  textConditionalFormat,
  workbook,
  worksheet,
  worksheetCustomProperties,
  worksheetCustomProperty,
  worksheetFreezePanes,
  worksheetProtection,
  worksheets,
];
