import { settingOfXml, settingXml } from '../../../src/hosts/stored-setting';
import { ooxmlProblems } from '../../support/ooxml-check';
import { open, part, partsOf } from './open';
import { richWorkbook } from './rich-workbook';

const key = 'số liệu';
const value = { ghi: 'Sở "A" <&> \n Đài', số: [1, null, true] };

describe('a setting as the XML of a part', () => {
  test('comes back whole', () => {
    expect(settingOfXml(key, settingXml(key, value))).toEqual(value);
  });

  test('of another key is none', () => {
    expect(settingOfXml('khác', settingXml(key, value))).toBeUndefined();
  });

  test('that was damaged is none', () => {
    expect(settingOfXml(key, settingXml(key, value).replace('}<', '<'))).toBeUndefined();
    expect(settingOfXml(key, '')).toBeUndefined();
  });
});

describe('a setting in a file', () => {
  test('is there after saving and opening, in a file that Excel takes', async () => {
    const host = open(richWorkbook());
    await host.writeSetting(key, value);
    await host.writeSetting('khác', 2);
    const file = host.save();
    expect(ooxmlProblems(file)).toEqual([]);
    expect(await open(file).readSetting(key)).toEqual({ ok: true, value });
    expect(await open(file).readSetting('khác')).toEqual({ ok: true, value: 2 });
  });

  test('is written over, not added again', async () => {
    const host = open(richWorkbook());
    await host.writeSetting(key, 1);
    const before = [...partsOf(host.save()).keys()];
    await host.writeSetting(key, 2);
    expect([...partsOf(host.save()).keys()]).toEqual(before);
    expect(await host.readSetting(key)).toEqual({ ok: true, value: 2 });
  });

  test('leaves nothing of itself behind when it is removed', async () => {
    const host = open(richWorkbook());
    const before = [...partsOf(host.save()).keys()].sort();
    await host.writeSetting(key, value);
    await host.writeSetting(key, undefined);
    const file = host.save();
    expect([...partsOf(file).keys()].sort()).toEqual(before);
    expect(part(file, '[Content_Types].xml')).not.toContain('customXml/itemProps');
    expect(await host.readSetting(key)).toEqual({ ok: true, value: undefined });
  });
});
