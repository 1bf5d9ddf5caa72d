import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { readWorkbookFile } from '../../../src/hosts/xlsx/read';
import { recognise } from '../../../src/domain/recognition/recognise';

/**
 * Public tables that are not part of this repository, each with what is true of its rows; a key that
 * is missing was in doubt. Where the folder is absent, nothing is tested.
 */
const samples = join(__dirname, '../../../../shared/samples');
const gold = z.object({
  rows: z.array(z.object({ row: z.number(), kind: z.string().optional() })),
});

const names = existsSync(samples)
  ? readdirSync(samples).flatMap((file) => /^(.+)\.gold\.json$/u.exec(file)?.[1] ?? [])
  : [];

if (names.length === 0) test.skip('sample tables: the folder is not here', () => undefined);
else
  describe('sample tables', () => {
    test.each(names)('%s: no task is missed, none is invented', async (name) => {
      const read = await readWorkbookFile(join(samples, `${name}.xlsx`));
      if (!read.ok) throw new Error(read.refusal.code);
      const [reading] = recognise(read.workbook, { today: '2025-01-01' });
      const rows = reading?.recognised ? reading.plan.rows : (reading?.rows ?? []);
      const kinds = new Map(rows.map(({ row, kind }) => [row + 1, kind]));
      const { rows: told } = gold.parse(
        JSON.parse(readFileSync(join(samples, `${name}.gold.json`), 'utf8')),
      );
      const isTask = (kind: string | undefined): boolean => kind === 'task';
      const wrong = told
        .filter(({ kind }) => kind !== undefined)
        .map(({ row, kind }) => ({ row, expected: isTask(kind), found: isTask(kinds.get(row)) }))
        .filter(({ expected, found }) => expected !== found);
      expect(wrong).toEqual([]);
    });
  });
