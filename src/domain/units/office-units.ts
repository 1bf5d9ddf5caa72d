import type { Grid, Workbook } from '../grid/grid';
import { fold } from '../text/fold';
import { builtInDirectory, type UnitDirectory } from './directory';
import { directoryWith, ownListName, readOwnList } from './own-list';
import type { OwnListProblem } from './own-list-problems';

/** The units that a workbook's tables are read with. */
interface OfficeUnits {
  /** The built-in units, the office's own before them. */
  readonly directory: UnitDirectory;
  /** The sheet with the office's own list; null where the workbook has none. */
  readonly sheet: string | null;
  /** How many units the list adds or renames. */
  readonly count: number;
  readonly problems: readonly OwnListProblem[];
}

/** Looks for the sheet "Danh mục đơn vị" in a workbook and reads the office's own units from it. */
export function officeUnits(workbook: Workbook): OfficeUnits {
  const list = workbook.sheets.find(isOwnList);
  if (!list) return { directory: builtInDirectory, sheet: null, count: 0, problems: [] };
  const known = read.get(list);
  if (known) return known;
  const { units, problems } = readOwnList(list);
  const office = {
    directory: directoryWith(units),
    sheet: list.sheet,
    count: units.length,
    problems,
  };
  read.set(list, office);
  return office;
}

/** One directory a list: what is remembered of texts read with it serves recognising and checking. */
const read = new WeakMap<Grid, OfficeUnits>();

/** Whether a sheet is the office's own list of units, whatever the case and marks of its name. */
export function isOwnList({ sheet }: Grid): boolean {
  return fold(sheet) === fold(ownListName);
}
