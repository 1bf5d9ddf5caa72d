import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { builtInDirectory } from '../../../src/domain/units/directory';
import { readUnits } from '../../../src/domain/units/read-units';
import type { Level, UnitContext } from '../../../src/domain/units/unit';
import { nowhere } from './contexts';

interface LabelledSet {
  readonly cells: readonly (UnitContext & {
    readonly text: string;
    readonly units: readonly string[];
    readonly coordinators?: readonly string[];
  })[];
  readonly pairs: readonly (readonly { readonly text: string; readonly name: string }[])[];
}

const root = join(__dirname, '../..');
const built = JSON.parse(
  readFileSync(join(root, 'labelled/units/build.json'), 'utf8'),
) as LabelledSet;

describe('the half of the labelled set that the reader was built with', () => {
  it.each(built.cells.map((cell) => [cell.text, cell] as const))('%j', (text, cell) => {
    const { units, coordinators } = readUnits(text, cell, builtInDirectory);
    expect(units.map((unit) => unit.name)).toEqual(cell.units);
    expect(coordinators.map((unit) => unit.name)).toEqual(cell.coordinators ?? []);
  });

  it.each(built.pairs)('tells $text from the next', (...pair) => {
    for (const { text, name } of pair) {
      const { units } = readUnits(text, nowhere, builtInDirectory);
      expect(units.map((unit) => unit.name)).toEqual([name]);
    }
  });
});

interface Gold {
  readonly issuer: string;
  readonly issuerLevel: 'tỉnh' | 'huyện' | 'xã';
  readonly planYear: number;
  readonly tasks: readonly Readonly<Record<string, unknown>>[];
}
const levels: Readonly<Record<Gold['issuerLevel'], Level>> = {
  tỉnh: 'province',
  huyện: 'district',
  xã: 'commune',
};
const columns = [
  ['leadText', 'lead', 'leadCanonical'],
  ['implementersText', 'implementers', 'implementersCanonical'],
  ['coopText', 'coop', 'coopCanonical'],
] as const;
/** Cells that the gold itself lists as uncertain: one office with a stray comma, or two. */
const uncertain = /^Văn phòng HĐND và UBND(?: huyện)?, cấp xã$/u;

describe.each(readdirSync(join(root, 'fixtures')).filter((file) => file.endsWith('.gold.json')))(
  '%s',
  (file) => {
    const gold = JSON.parse(readFileSync(join(root, 'fixtures', file), 'utf8')) as Gold;
    const context: UnitContext = {
      planLevel: levels[gold.issuerLevel],
      province: /tỉnh (.+)$/u.exec(gold.issuer)?.[1] ?? null,
      date: `${gold.planYear}-01-01`,
    };
    const cells = new Map<string, readonly [readonly string[], readonly (string | null)[]]>();
    for (const task of gold.tasks) {
      for (const [text, raw, canonical] of columns) {
        const cell = task[text];
        if (typeof cell !== 'string' || uncertain.test(cell)) continue;
        cells.set(cell, [task[raw] as string[], task[canonical] as (string | null)[]]);
      }
    }

    it.each([...cells])('%j', (text, [raw, canonical]) => {
      const { units } = readUnits(text, context, builtInDirectory);
      expect(units.map((unit) => unit.raw)).toEqual(raw.map((each) => each.normalize('NFC')));
      canonical.forEach((name, index) => {
        // The gold writes "Trung tâm y tế các huyện" beside "Trạm Y tế các xã": case is not compared.
        if (name !== null) expect(units[index]?.name.toLowerCase()).toBe(name.toLowerCase());
      });
    });
  },
);
