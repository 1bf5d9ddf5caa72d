import { openFileHost } from '../../src/hosts/xlsx/open';
import { describeHost, type OpenHost } from './host-contract';
import { describeRandomEdits } from './random-edits';

const open: OpenHost = (bytes) => {
  const host = openFileHost(bytes, 'ke-hoach.xlsx');
  return typeof host === 'string' ? Promise.reject(new Error(host)) : Promise.resolve(host);
};

describeHost('a workbook file', open);
describeRandomEdits('a workbook file', open);

test.each([
  ['an old .xls', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0, 0), 'not-a-workbook'],
  ['text', new TextEncoder().encode('TT;Nhiệm vụ'), 'not-a-workbook'],
  ['a broken zip', Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0), 'damaged'],
])('%s is refused with its code', (_, bytes, code) => {
  expect(openFileHost(bytes, null)).toBe(code);
});
