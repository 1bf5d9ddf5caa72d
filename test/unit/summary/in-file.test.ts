import { readFileSync } from 'node:fs';
import type { Workbook } from '../../../src/domain/grid/grid';
import type { Plan } from '../../../src/domain/plan/plan';
import { recognise } from '../../../src/domain/recognition/recognise';
import { defaultSettings } from '../../../src/domain/settings';
import { followUp } from '../../../src/domain/summary/follow-up';
import { removeSummary } from '../../../src/domain/summary/summarise';
import { untrack } from '../../../src/domain/tracking/untrack';
import type { FileHost } from '../../../src/hosts/xlsx/open';
import { parseXml, type XmlElement } from '../../../src/hosts/xlsx/package/xml';
import { planFile, plans } from '../../support/fixtures';
import { outputOf } from '../../support/whole-job';
import { apply, grids, open, partsOf } from '../xlsx-write/open';

const today = '2022-10-01';

const contentTypes = '[Content_Types].xml';
const styles = 'xl/styles.xml';
const strings = 'xl/sharedStrings.xml';

function fixture(name: string): Uint8Array {
  return readFileSync(planFile(name));
}

async function workbookOf(host: FileHost): Promise<Workbook> {
  const read = await host.read();
  if (!read.ok) throw new Error(read.failure.detail);
  return read.value;
}

const plansOf = (workbook: Workbook): readonly Plan[] =>
  recognise(workbook, { today }).flatMap((one) => (one.recognised ? [one.plan] : []));

async function followAndLeave(host: FileHost): Promise<void> {
  const before = await workbookOf(host);
  const options = { today, settings: defaultSettings, pivots: true };
  await apply(host, followUp(plansOf(before), before, options).edits);
  const now = await workbookOf(host);
  const off = plansOf(now).flatMap((plan) => {
    const grid = now.sheets.find(({ sheet }) => sheet === plan.sheet);
    return grid ? untrack(plan, grid) : [];
  });
  expect(off).not.toEqual([]);
  await apply(host, [...removeSummary(), ...off]);
}

/** XML as one spelling: attributes by name, no declaration, namespaces that nothing uses left out. */
function canonical(xml: string): string {
  const write = ({ name, attributes, children }: XmlElement): string => {
    const said = [...attributes].filter(([key]) => !key.startsWith('xmlns')).sort();
    const inner = children.map((child) => (typeof child === 'string' ? child : write(child)));
    return `<${name} ${said.map(([key, value]) => `${key}="${value}"`).join(' ')}>${inner.join('')}</>`;
  };
  return write(parseXml(xml));
}

/** The entries of a part that lists things, whatever their order. */
const entries = (xml: string | undefined): readonly string[] =>
  parseXml(xml ?? '<none/>')
    .elements()
    .map(String)
    .sort();

/** Whether an entry speaks of the table of texts, which these workbooks had none of. */
const lists = (entry: string): boolean => entry.includes('sharedStrings.xml');

describe.each(plans)('%s', (name) => {
  test('a second run gives the same workbook, part by part', async () => {
    const first = await outputOf(fixture(name), today);
    const [once, twice] = [partsOf(first), partsOf(await outputOf(first, today))];
    expect([...twice.keys()].sort()).toEqual([...once.keys()].sort());
    for (const [part, xml] of once) {
      if (part === contentTypes) expect(entries(twice.get(part))).toEqual(entries(xml));
      else expect([part, twice.get(part) === xml]).toEqual([part, true]);
    }
  });

  test('columns and sheets taken away, it is the workbook that was', async () => {
    const host = open(fixture(name));
    const before = await grids(host);
    await followAndLeave(host);
    expect(await grids(host)).toEqual(before);

    const was = partsOf(fixture(name));
    const is = partsOf(host.save());
    const growing = [contentTypes, styles, strings, 'xl/_rels/workbook.xml.rels'];
    expect([...is.keys()].filter((part) => !was.has(part) && part !== strings)).toEqual([]);
    for (const [part, xml] of was) {
      if (!growing.includes(part)) expect(canonical(is.get(part) ?? '')).toBe(canonical(xml));
    }
    for (const part of [contentTypes, 'xl/_rels/workbook.xml.rels']) {
      const others = (xml: string | undefined) => entries(xml).filter((entry) => !lists(entry));
      expect(others(is.get(part))).toEqual(others(was.get(part)));
    }
    // No cell uses what was added to the tables of looks and texts; an undo may yet need it.
    const looks = parseXml(is.get(styles) ?? '<none/>');
    for (const list of parseXml(was.get(styles) ?? '<none/>').elements()) {
      const kept = looks.child(list.name)?.elements().slice(0, list.elements().length);
      expect(kept?.map(String)).toEqual(list.elements().map(String));
    }
  });
});
