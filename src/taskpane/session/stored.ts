import { z } from 'zod';
import { roles, type ColumnMap } from '../../domain/plan/plan';
import { defaultSettings, type Settings } from '../../domain/settings';
import type { Session } from './session';
import { columnsKey, settingsKey } from './stored-keys';

/** Excel has 16,384 columns. */
const columnIndex = z.number().int().min(0).max(16383);
const columnMaps = z.record(z.string(), z.partialRecord(z.enum(roles), columnIndex));
const settingsSchema = z.object({
  beforeIncludesDay: z.boolean(),
  soonDays: z.number().int().min(0).max(366),
});

/**
 * Loads what the workbook keeps for us into the state. Another program may have written there: what
 * does not fit its schema counts as absent.
 */
export async function loadStored({ host, store }: Session): Promise<void> {
  const [columns, settings] = [
    await host.readSetting(columnsKey),
    await host.readSetting(settingsKey),
  ];
  store.dispatch({
    type: 'stored-loaded',
    columns: parseColumns(columns.ok ? columns.value : undefined),
    settings: parseSettings(settings.ok ? settings.value : undefined),
  });
}

/** The column maps of a stored value, by sheet; none when it is not ours. */
function parseColumns(stored: unknown): Readonly<Record<string, ColumnMap>> {
  const parsed = columnMaps.safeParse(stored);
  return parsed.success ? parsed.data : {};
}

/** The settings of a stored value; the defaults when it is not ours. */
function parseSettings(stored: unknown): Settings {
  const parsed = settingsSchema.safeParse(stored);
  return parsed.success ? parsed.data : defaultSettings;
}
