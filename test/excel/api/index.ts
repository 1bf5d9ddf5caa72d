import type { ClassMembers } from '../protocol/members';
import { application, runtime } from './application';
import { formatProtection } from './format-protection';
import { range } from './range';
import { rangeAreas, rangeCollection } from './range-areas';
import { rangeBorder, rangeBorders } from './range-border';
import { rangeFill } from './range-fill';
import { rangeFont } from './range-font';
import { rangeFormat } from './range-format';
import { setting, settings } from './settings';
import { workbook } from './workbook';
import { worksheet } from './worksheet';
import { worksheetProtection } from './worksheet-protection';
import { worksheets } from './worksheets';

/** Every class of Excel that the stand-in has. */
export const excelClasses: readonly ClassMembers[] = [
  application,
  formatProtection,
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
  workbook,
  worksheet,
  worksheetProtection,
  worksheets,
];
