import type { Rule } from './rule';
import { columnMissing } from './rules/column-missing';
import { columnRepeated } from './rules/column-repeated';
import { completeNotDone } from './rules/complete-not-done';
import { completedInFuture } from './rules/completed-in-future';
import { deadlineAfterGroup } from './rules/deadline-after-group';
import { deadlineBeforePlan } from './rules/deadline-before-plan';
import { deadlineBlank } from './rules/deadline-blank';
import { deadlineDateAsText } from './rules/deadline-date-as-text';
import { deadlineImpossible } from './rules/deadline-impossible';
import { deadlineOutsideYear } from './rules/deadline-outside-year';
import { deadlineShownAsNumber } from './rules/deadline-shown-as-number';
import { deadlineSwapped } from './rules/deadline-swapped';
import { deadlineUnreadable } from './rules/deadline-unreadable';
import { deadlineWithoutYear } from './rules/deadline-without-year';
import { doneBeforePlan } from './rules/done-before-plan';
import { doneWithoutDate } from './rules/done-without-date';
import { filterOn } from './rules/filter-on';
import { formulaError } from './rules/formula-error';
import { groupEmpty } from './rules/group-empty';
import { headerUnsure } from './rules/header-unsure';
import { hiddenTasks } from './rules/hidden-tasks';
import { invisibleCharacters } from './rules/invisible-characters';
import { leadAmongCoordinators } from './rules/lead-among-coordinators';
import { leadMissing } from './rules/lead-missing';
import { leadSeveral } from './rules/lead-several';
import { legacyEncoding } from './rules/legacy-encoding';
import { lookAlikeLetters } from './rules/look-alike-letters';
import { numberAsText } from './rules/number-as-text';
import { ordinalDisorder } from './rules/ordinal-disorder';
import { ordinalGap } from './rules/ordinal-gap';
import { ordinalRepeated } from './rules/ordinal-repeated';
import { papiComponentEmpty } from './rules/papi-component-empty';
import { papiComponentMisplaced } from './rules/papi-component-misplaced';
import { papiDimensionEmpty } from './rules/papi-dimension-empty';
import { papiThinDimension } from './rules/papi-thin-dimension';
import { percentageOver100 } from './rules/percentage-over-100';
import { personInUnitCell } from './rules/person-in-unit-cell';
import { planDateBlank } from './rules/plan-date-blank';
import { planNumberBlank } from './rules/plan-number-blank';
import { punctuationSlip } from './rules/punctuation-slip';
import { resultMissing } from './rules/result-missing';
import { rowCut } from './rules/row-cut';
import { sheetsDisagree } from './rules/sheets-disagree';
import { spacesExtra } from './rules/spaces-extra';
import { stateNotInList } from './rules/state-not-in-list';
import { tableApart } from './rules/table-apart';
import { tableCut } from './rules/table-cut';
import { targetWithoutFigure } from './rules/target-without-figure';
import { taskBlank } from './rules/task-blank';
import { taskNearlyRepeated } from './rules/task-nearly-repeated';
import { taskOutsideGroup } from './rules/task-outside-group';
import { taskRepeated } from './rules/task-repeated';
import { textCutOff } from './rules/text-cut-off';
import { tonePlacementMixed } from './rules/tone-placement-mixed';
import { unicodeDecomposed } from './rules/unicode-decomposed';
import { unitAbovePlan } from './rules/unit-above-plan';
import { unitEnded } from './rules/unit-ended';
import { unitMisspelled } from './rules/unit-misspelled';
import { unitSpelledVariously } from './rules/unit-spelled-variously';
import { unitUnknown } from './rules/unit-unknown';
import { wordDoubled } from './rules/word-doubled';

/**
 * Every rule, area by area. The order is that of the report, and of repairs to one cell: text rules
 * compose as they stand here.
 */
export const catalogue: readonly Rule[] = [
  columnMissing,
  columnRepeated,
  headerUnsure,
  sheetsDisagree,
  planNumberBlank,
  planDateBlank,
  tableApart,
  tableCut,
  ordinalGap,
  ordinalRepeated,
  ordinalDisorder,
  groupEmpty,
  taskOutsideGroup,
  rowCut,
  taskRepeated,
  taskNearlyRepeated,
  taskBlank,
  textCutOff,
  leadMissing,
  leadSeveral,
  leadAmongCoordinators,
  unitMisspelled,
  unitUnknown,
  unitSpelledVariously,
  unitAbovePlan,
  unitEnded,
  personInUnitCell,
  deadlineBlank,
  deadlineUnreadable,
  deadlineImpossible,
  deadlineSwapped,
  deadlineOutsideYear,
  deadlineBeforePlan,
  deadlineAfterGroup,
  deadlineDateAsText,
  deadlineShownAsNumber,
  deadlineWithoutYear,
  resultMissing,
  targetWithoutFigure,
  percentageOver100,
  papiDimensionEmpty,
  papiComponentEmpty,
  papiComponentMisplaced,
  papiThinDimension,
  legacyEncoding,
  unicodeDecomposed,
  invisibleCharacters,
  lookAlikeLetters,
  spacesExtra,
  punctuationSlip,
  tonePlacementMixed,
  wordDoubled,
  doneWithoutDate,
  completeNotDone,
  completedInFuture,
  doneBeforePlan,
  stateNotInList,
  hiddenTasks,
  filterOn,
  formulaError,
  numberAsText,
];

const byCode = new Map(catalogue.map((rule) => [rule.code, rule]));

/** The rule that a finding names. */
export function ruleByCode(code: string): Rule | undefined {
  return byCode.get(code);
}
