import { settingNamespace, settingOfXml, settingXml } from '../stored-setting';
import type { Has } from './api-sets';

/**
 * A setting of the workbook: a custom XML part of its own, so that the command line finds it too.
 * Below ExcelApi 1.5 there are no such parts; then Office's own settings of this add-in hold it.
 */
export async function readSetting(
  context: Excel.RequestContext,
  key: string,
  has: Has,
): Promise<unknown> {
  if (!has('CustomXmlPartCollection.getByNamespace')) return readOfficeSetting(key);
  const part = partOf(context, key).getOnlyItemOrNullObject();
  part.load('id');
  await context.sync();
  if (part.isNullObject) return undefined;
  const xml = part.getXml();
  await context.sync();
  // eslint-disable-next-line office-addins/load-object-before-read -- a ClientResult, not an object
  return settingOfXml(key, xml.value);
}

/** Keeps the setting; `undefined` removes it. */
export async function writeSetting(
  context: Excel.RequestContext,
  key: string,
  value: unknown,
  has: Has,
): Promise<void> {
  if (!has('CustomXmlPartCollection.getByNamespace')) {
    await writeOfficeSetting(key, value);
    return;
  }
  const parts = partOf(context, key);
  parts.load('items/id');
  await context.sync();
  for (const part of parts.items) part.delete();
  if (value !== undefined) context.workbook.customXmlParts.add(settingXml(key, value));
  await context.sync();
}

function partOf(context: Excel.RequestContext, key: string): Excel.CustomXmlPartScopedCollection {
  return context.workbook.customXmlParts.getByNamespace(settingNamespace(key));
}

function readOfficeSetting(key: string): unknown {
  const stored: unknown = Office.context.document.settings.get(key);
  return stored ?? undefined;
}

async function writeOfficeSetting(key: string, value: unknown): Promise<void> {
  const { settings } = Office.context.document;
  if (value === undefined) settings.remove(key);
  else settings.set(key, value);
  await new Promise<void>((resolve, reject) => {
    settings.saveAsync(({ error }) => {
      // Absent on success, whatever the typings say.
      const failed = error as Office.Error | undefined;
      if (failed) reject(new Error(`${failed.code} ${failed.message}`));
      else resolve();
    });
  });
}
