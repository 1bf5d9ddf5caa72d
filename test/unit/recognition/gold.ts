import { readFileSync } from 'node:fs';
import { z } from 'zod';

const row = z.object({ row: z.number(), kind: z.string(), level: z.number().optional() });
const task = z.object({
  id: z.number(),
  rowA: z.number(),
  rowsB: z.array(z.number()),
  ordinal: z.string().nullable(),
  dimension: z.number().nullable(),
  dimensionText: z.string().nullable(),
  component: z.string().nullable(),
  task: z.string(),
  target: z.string().nullable(),
  result: z.string().nullable(),
  leadText: z.string().nullable(),
  implementersText: z.string().nullable(),
  coopText: z.string().nullable(),
  deadlineText: z.string().nullable(),
  note: z.string().nullable(),
  mergedFrom: z.record(z.string(), z.number()).optional(),
  leadRowA: z.number().optional(),
  ambiguousB: z.array(z.string()).optional(),
});
const gold = z.object({
  title: z.string(),
  issuer: z.string(),
  planNo: z.string().nullable(),
  planDate: z.string().nullable(),
  planYear: z.number(),
  columns: z.record(z.string(), z.string()),
  rowsA: z.array(row),
  rowsB: z.array(row),
  tasks: z.array(task),
});
export type Gold = z.infer<typeof gold>;

/** What is true of a plan; see test/fixtures/README.md. */
export function goldOf(plan: string): Gold {
  return gold.parse(JSON.parse(readFileSync(`test/fixtures/${plan}.gold.json`, 'utf8')));
}

/** Gold's texts come from print: blanks and line breaks are no part of the truth. */
export function words(text: string | null): string | null {
  const bare = text?.normalize('NFC').replace(/\s+/gu, '') ?? '';
  return bare === '' ? null : bare;
}
