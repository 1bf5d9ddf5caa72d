import { strToU8, zipSync } from 'fflate';
import { unzip } from '../../../src/hosts/xlsx/zip';
import { processorTime } from '../support/processor-time';

const entry = Buffer.from([0x50, 0x4b, 0x01, 0x02]);
const end = Buffer.from([0x50, 0x4b, 0x05, 0x06]);

/** A zip whose directory says that its only file takes so many bytes unpacked. */
function declaring(size: number, file: Uint8Array): Buffer {
  const bytes = Buffer.from(zipSync({ 'xl/sharedStrings.xml': file }));
  bytes.writeUInt32LE(size, bytes.lastIndexOf(entry) + 24);
  return bytes;
}

/** The same zip with sizes, places and counts where zip64 keeps them. */
function asZip64(zip: Uint8Array): Buffer {
  const bytes = Buffer.from(zip);
  const start = bytes.indexOf(entry);
  const tail = bytes.lastIndexOf(end);
  const directory: Buffer[] = [];
  for (let at = start; at < tail;) {
    const nameEnd = at + 46 + bytes.readUInt16LE(at + 28);
    const header = Buffer.from(bytes.subarray(at, nameEnd));
    const extra = Buffer.alloc(36);
    extra.writeUInt16LE(0xcafe, 0);
    extra.writeUInt16LE(4, 2);
    extra.writeUInt16LE(1, 8);
    extra.writeUInt16LE(24, 10);
    for (const [index, field] of [24, 20, 42].entries()) {
      extra.writeBigUInt64LE(BigInt(bytes.readUInt32LE(at + field)), 12 + 8 * index);
      header.writeUInt32LE(0xffffffff, field);
    }
    header.writeUInt16LE(extra.length, 30);
    directory.push(header, extra);
    at = nameEnd;
  }
  const listed = Buffer.concat(directory);
  const wideEnd = Buffer.alloc(76);
  wideEnd.writeUInt32LE(0x06064b50, 0);
  wideEnd.writeBigUInt64LE(BigInt(bytes.readUInt16LE(tail + 10)), 32);
  wideEnd.writeBigUInt64LE(BigInt(start), 48);
  wideEnd.writeUInt32LE(0x07064b50, 56);
  wideEnd.writeBigUInt64LE(BigInt(start + listed.length), 64);
  const last = Buffer.from(bytes.subarray(tail));
  last.fill(0xff, 8, 20);
  return Buffer.concat([bytes.subarray(0, start), listed, wideEnd, last]);
}

const texts = (bytes: Uint8Array): Record<string, string> => {
  const unzipped = unzip(bytes);
  if (!unzipped.ok) throw new Error(unzipped.code);
  return Object.fromEntries(
    [...unzipped.parts].map(([name, part]) => [name, Buffer.from(part).toString('utf8')]),
  );
};

describe('unpacking a workbook', () => {
  const files = {
    'xl/workbook.xml': 'Kế hoạch '.repeat(50),
    'xl/Phụ lục.xml': '',
    'xl/a.bin': 'a',
  };
  const packed = zipSync({
    ...Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])),
    'xl/a.bin': [strToU8('a'), { level: 0 }],
    'xl/media/': new Uint8Array(),
  });

  it('gives every file, packed or stored, and no folder', () => {
    expect(texts(packed)).toEqual(files);
  });

  it('reads zip64, as some libraries write it whatever the size', () => {
    expect(texts(asZip64(packed))).toEqual(files);
  });

  it('finds the directory before a comment', () => {
    const bytes = Buffer.from(packed);
    bytes.writeUInt16LE(9, bytes.length - 2);
    expect(texts(Buffer.concat([bytes, Buffer.from('a comment')]))).toEqual(files);
  });

  it('takes parts that a writer began with "/" or parted with "\\"', () => {
    expect(texts(zipSync({ '/xl\\workbook.xml': strToU8('x') }))).toEqual({
      'xl/workbook.xml': 'x',
    });
  });

  it('takes a part that is shorter than its entry says', () => {
    expect(texts(declaring(99, strToU8('ngắn')))).toEqual({ 'xl/sharedStrings.xml': 'ngắn' });
  });

  it('stops where a part passes the size that its entry declares', () => {
    const bomb = declaring(100, new Uint8Array(1e8));
    let unzipped;
    const milliseconds = processorTime(() => {
      unzipped = unzip(bomb);
    });
    expect(unzipped).toEqual({ ok: false, code: 'damaged' });
    expect(milliseconds).toBeLessThan(150);
  });

  it('counts a stored part by its bytes, whatever its entry declares', () => {
    const bytes = Buffer.from(zipSync({ 'xl/a.bin': strToU8('abc') }, { level: 0 }));
    bytes.writeUInt32LE(0xfffffff0, bytes.lastIndexOf(entry) + 24);
    expect(texts(bytes)).toEqual({ 'xl/a.bin': 'abc' });
  });

  it.each<[string, (bytes: Buffer) => Buffer]>([
    ['cut off', (bytes) => bytes.subarray(0, bytes.length - 30)],
    ['empty', () => Buffer.alloc(0)],
    ['with a directory that lies beyond its end', (bytes) => write(bytes, bytes.length - 6, 1e9)],
    ['with an unknown method', (bytes) => write(bytes, bytes.lastIndexOf(entry) + 10, 99)],
    ['with data beyond its end', (bytes) => write(bytes, bytes.lastIndexOf(entry) + 42, 1e9)],
  ])('says that a zip %s is damaged', (_, spoil) => {
    expect(unzip(spoil(declaring(4, strToU8('text'))))).toEqual({ ok: false, code: 'damaged' });
  });
});

function write(bytes: Buffer, at: number, value: number): Buffer {
  bytes.writeUInt32LE(value, at);
  return bytes;
}
