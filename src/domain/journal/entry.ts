import { z } from 'zod';
import type { Edit } from '../grid/edit';

/** What was done, as a code that the pane has words for. */
export const deeds = [
  'fix-one',
  'fix-safe',
  'normalise-units',
  'normalise-deadlines',
  'list-units',
  'track',
  'untrack',
  'summarise',
] as const;
export type Deed = (typeof deeds)[number];

const value = z.union([
  z.string(),
  z.number(),
  z.boolean(),
  z.null(),
  z.object({ error: z.string() }),
]);
const content = z.union([z.object({ formula: z.string(), cached: value }), z.object({ value })]);
const place = z.number().int().nonnegative();

const writeCells = z.object({
  kind: z.literal('write-cells'),
  sheet: z.string(),
  cells: z.array(z.object({ row: place, column: place, from: content, to: content })),
});

/** Edits that only a host makes, out of what it kept: it looks at their fields again itself. */
const hostEdit = z.custom<Edit>(
  (data) => z.looseObject({ kind: z.string() }).safeParse(data).success,
);

/** One deed of the add-in, and the edits that take it back. */
export const journalEntrySchema = z.object({
  id: z.string().min(1).max(60),
  deed: z.enum(deeds),
  /** When, as the pane's clock said: "2022-07-01T09:30:00". */
  at: z.string().max(40),
  /** The sheets it touched. */
  sheets: z.array(z.string()).readonly(),
  /** How many cells it wrote. */
  cells: z.number().int().nonnegative(),
  /** In the order to apply them; empty once undone, or where they were too many to keep. */
  inverse: z
    .array(z.union([writeCells, hostEdit]))
    .readonly()
    .transform((edits): readonly Edit[] => edits),
  /** The lists it made for the office to go on writing on, as they stood then. */
  lists: z
    .array(z.object({ sheet: z.string(), values: z.array(z.array(value)) }))
    .readonly()
    .optional(),
  undone: z.boolean(),
});
export type JournalEntry = z.infer<typeof journalEntrySchema>;

/** How many cells a list of edits writes. */
export function cellCount(edits: readonly Edit[]): number {
  return edits.reduce(
    (sum, edit) => sum + (edit.kind === 'write-cells' ? edit.cells.length : 0),
    0,
  );
}

/** What stands on the sheets that a list of edits makes. */
export function listsOf(edits: readonly Edit[]): NonNullable<JournalEntry['lists']> {
  return edits.flatMap((edit) => {
    if (edit.kind !== 'put-sheet') return [];
    const { name, cells } = edit.spec;
    const values = cells.map((row) =>
      row.map((cell) => (cell?.content && 'value' in cell.content ? cell.content.value : null)),
    );
    return [{ sheet: name, values }];
  });
}

/** The sheets that a list of edits touches, in their order. */
export function sheetsOf(edits: readonly Edit[]): readonly string[] {
  const sheets = edits.flatMap((edit) => {
    if ('sheet' in edit) return [edit.sheet];
    return edit.kind === 'put-sheet' ? [edit.spec.name] : [];
  });
  return [...new Set(sheets)];
}
