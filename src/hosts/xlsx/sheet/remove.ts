import { relationshipId } from '../package/workbook-part';
import type { Draft, SheetDraft } from '../draft';

/** Kinds of parts that a sheet of ours may own alone; they go with it. */
const owned = new Set([
  'table',
  'drawing',
  'chart',
  'chartStyle',
  'chartColorStyle',
  'pivotTable',
  'comments',
  'threadedComment',
  'vmlDrawing',
  'printerSettings',
]);

/** Takes away what a sheet owns: tables, charts, pivot tables. Its own part stays. */
export function removeBelongings(draft: Draft, sheet: SheetDraft): void {
  removeOwned(draft, sheet.part);
  dropUnusedCaches(draft);
}

function removeOwned(draft: Draft, part: string): void {
  const relationships = draft.package.relationships(part);
  for (const { id, kind, part: target } of relationships.all()) {
    relationships.remove(id);
    if (target === null || !owned.has(kind)) continue;
    removeOwned(draft, target);
    draft.package.remove(target);
  }
}

/** Pivot caches that no pivot table reads any more. */
function dropUnusedCaches(draft: Draft): void {
  const { workbook } = draft;
  const list = workbook.root.child('pivotCaches');
  if (!list) return;
  const used = new Set(
    draft.package
      .names()
      .filter((name) => /^xl\/pivotTables\/[^/]+\.xml$/u.test(name))
      .flatMap((name) => draft.partsOf(name, 'pivotCacheDefinition')),
  );
  const relationships = draft.package.relationships(workbook.part);
  for (const entry of list.elements('pivotCache')) {
    const id = relationshipId(entry) ?? '';
    const part = relationships.part(id);
    if (part === null || used.has(part)) continue;
    for (const records of draft.partsOf(part, 'pivotCacheRecords')) draft.package.remove(records);
    draft.package.remove(part);
    draft.pivotCaches.delete(part);
    relationships.remove(id);
    list.remove(entry);
  }
  if (list.elements().length === 0) workbook.root.remove(list);
  workbook.touch();
}

/** Takes a sheet out of the workbook, with its names; names of other sheets follow their tabs. */
export function removeSheetEntry(draft: Draft, sheet: SheetDraft): void {
  const { workbook } = draft;
  const entry = workbook.sheet(sheet.name);
  const index = workbook.indexOf(sheet.name);
  if (!entry) return;
  workbook.root.child('sheets')?.remove(entry.element);
  draft.package.relationships(workbook.part).remove(relationshipId(entry.element) ?? '');
  draft.package.remove(sheet.part);
  for (const name of workbook.root.child('definedNames')?.elements('definedName') ?? []) {
    const scope = name.get('localSheetId');
    if (scope === null) continue;
    if (Number(scope) === index) workbook.root.child('definedNames')?.remove(name);
    if (Number(scope) > index) name.set('localSheetId', Number(scope) - 1);
  }
  for (const view of workbook.root.child('bookViews')?.elements('workbookView') ?? []) {
    for (const tab of ['activeTab', 'firstSheet']) {
      const shown = Number(view.get(tab) ?? 0);
      if (shown >= index && shown > 0) view.set(tab, shown - 1 || null);
    }
  }
  workbook.touch();
}
