import type { ClassMembers } from '../protocol/members';
import { application, runtime } from './application';
import { autoFilter } from './auto-filter';
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
import { namedItem, namedItems } from './names';
import { rangeAreas, rangeCollection } from './range-areas';
import { rangeBorder, rangeBorders } from './range-border';
import { rangeFill } from './range-fill';
import { rangeFont } from './range-font';
import { rangeFormat } from './range-format';
import { range } from './range';
import { setting, settings } from './settings';
import { workbook } from './workbook';
import { worksheetCustomProperties, worksheetCustomProperty } from './worksheet-custom-properties';
import { worksheetProtection } from './worksheet-protection';
import { worksheet } from './worksheet';
import { worksheets } from './worksheets';

/** Every class of Excel that the stand-in has. */
export const excelClasses: readonly ClassMembers[] = [
  application,
  autoFilter,
  cellValueConditionalFormat,
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
  dataValidation,
  formatProtection,
  namedItem,
  namedItems,
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
  textConditionalFormat,
  workbook,
  worksheet,
  worksheetCustomProperties,
  worksheetCustomProperty,
  worksheetFreezePanes,
  worksheetProtection,
  worksheets,
];
