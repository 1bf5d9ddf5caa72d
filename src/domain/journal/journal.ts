import { z } from 'zod';
import type { Edit } from '../grid/edit';
import {
  cellCount,
  journalEntrySchema,
  listsOf,
  sheetsOf,
  type Deed,
  type JournalEntry,
} from './entry';

/** Office keeps at most 2 MB of settings in a workbook; the journal leaves room for the others. */
const mostCharacters = 1_000_000;
const mostEntries = 50;

const journalSchema = z.object({
  entries: z.array(journalEntrySchema).max(mostEntries).readonly(),
});

/** The deeds that can still be looked up, the latest first. */
export type Journal = z.infer<typeof journalSchema>;

export const emptyJournal: Journal = { entries: [] };

/** Reads a journal that was kept in a workbook; an empty one where it is missing or damaged. */
export function readJournal(stored: unknown): Journal {
  const parsed = journalSchema.safeParse(stored);
  return parsed.success ? parsed.data : emptyJournal;
}

/** What a face tells the journal after a host has applied something. */
export interface DoneDeed {
  readonly id: string;
  readonly deed: Deed;
  /** The pane's clock: "2022-07-01T09:30:00". */
  readonly at: string;
  readonly edits: readonly Edit[];
  /** What the host gave to take them back. */
  readonly inverse: readonly Edit[];
}

/**
 * Puts a deed on top. The oldest deeds are forgotten where the journal grows past what a workbook
 * can keep; one that is too large by itself is kept without its inverse and so cannot be undone.
 */
export function withDeed(journal: Journal, done: DoneDeed): Journal {
  const { id, deed, at, edits, inverse } = done;
  const entry: JournalEntry = {
    id,
    deed,
    at,
    sheets: sheetsOf(edits),
    cells: cellCount(edits),
    inverse: size(inverse) > mostCharacters ? [] : inverse,
    ...(deed === 'list-units' && { lists: listsOf(edits) }),
    undone: false,
  };
  return bounded([entry, ...journal.entries]);
}

/** Marks a deed as taken back. */
export function withUndone(journal: Journal, id: string): Journal {
  return {
    entries: journal.entries.map((entry) =>
      entry.id === id ? { ...entry, undone: true, inverse: [] } : entry,
    ),
  };
}

function bounded(entries: readonly JournalEntry[]): Journal {
  const kept: JournalEntry[] = [];
  let characters = 0;
  for (const entry of entries.slice(0, mostEntries)) {
    characters += size(entry);
    if (characters > mostCharacters && kept.length > 0) break;
    kept.push(entry);
  }
  return { entries: kept };
}

function size(data: unknown): number {
  return JSON.stringify(data).length;
}
