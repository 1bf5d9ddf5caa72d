/** Keys of what the pane keeps with the workbook. */
export const columnsKey = 'columns';
export const settingsKey = 'settings';
export const ignoresKey = 'ignores';
export const journalKey = 'journal';
export const marksKey = 'marks';
