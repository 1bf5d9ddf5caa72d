import { inflateRawSync } from 'node:zlib';

/** A file in a zip as the zip's directory tells of it, sizes in bytes. */
export interface ZipEntry {
  /** As it is spelled there: "xl/workbook.xml"; a folder ends in "/". */
  readonly name: string;
  readonly method: number;
  readonly packedSize: number;
  /** What it takes unpacked; `unpacked` goes no further, whatever is packed there. */
  readonly size: number;
  /** Where its own header begins. */
  readonly offset: number;
}

const endSignature = 0x06054b50;
const endLength = 22;
const maxComment = 0xffff;
const wideEndSignature = 0x06064b50;
const wideEndLocator = 0x07064b50;
const entrySignature = 0x02014b50;
const utf8Names = 0x0800;
const wideExtra = 1;
/** What a field of four bytes holds when its value stands in the extra for zip64. */
const seeExtra = 0xffffffff;
const stored = 0;
const deflated = 8;

/**
 * The files that a zip's directory lists (APPNOTE 6.3, zip64 too), one at a time.
 *
 * @throws RangeError when the bytes hold no whole directory
 */
export function* entriesOf(bytes: Uint8Array): Generator<ZipEntry> {
  const view = viewOf(bytes);
  const { count, start } = directoryOf(view);
  let at = start;
  for (let index = 0; index < count; index += 1) {
    if (view.getUint32(at, true) !== entrySignature) throw new RangeError('no entry');
    const nameStart = at + 46;
    const extraStart = nameStart + view.getUint16(at + 28, true);
    const extraEnd = extraStart + view.getUint16(at + 30, true);
    const [size = 0, packedSize = 0, offset = 0] = wide(view, extraStart, extraEnd, [
      view.getUint32(at + 24, true),
      view.getUint32(at + 20, true),
      view.getUint32(at + 42, true),
    ]);
    const encoding = view.getUint16(at + 8, true) & utf8Names ? 'utf8' : 'latin1';
    const name = Buffer.from(bytes.subarray(nameStart, extraStart)).toString(encoding);
    const method = view.getUint16(at + 10, true);
    yield { name, method, packedSize, size: method === stored ? packedSize : size, offset };
    at = extraEnd + view.getUint16(at + 32, true);
  }
}

/**
 * What a file of a zip holds.
 *
 * @throws RangeError when it holds more than its entry declares, or is packed in an unknown way; the
 *   inflater's own error when its data are cut off
 */
export function unpacked(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const view = viewOf(bytes);
  const nameLength = view.getUint16(entry.offset + 26, true);
  const start = entry.offset + 30 + nameLength + view.getUint16(entry.offset + 28, true);
  const packed = bytes.subarray(start, start + entry.packedSize);
  if (entry.method === stored) return packed;
  if (entry.method !== deflated) throw new RangeError(`zip method ${entry.method}`);
  const data = inflateRawSync(packed, { maxOutputLength: Math.max(1, entry.size) });
  return new Uint8Array(data.buffer, data.byteOffset, data.length);
}

/** Where the list of files begins, and how many there are. */
function directoryOf(view: DataView): { readonly count: number; readonly start: number } {
  let end = view.byteLength - endLength;
  const first = Math.max(0, end - maxComment);
  while (end >= first && view.getUint32(end, true) !== endSignature) end -= 1;
  if (end < first) throw new RangeError('no directory');
  const locator = end - 20;
  if (locator >= 0 && view.getUint32(locator, true) === wideEndLocator) {
    const wideEnd = bigAt(view, locator + 8);
    if (view.getUint32(wideEnd, true) === wideEndSignature)
      return { count: bigAt(view, wideEnd + 32), start: bigAt(view, wideEnd + 48) };
  }
  return { count: view.getUint16(end + 10, true), start: view.getUint32(end + 16, true) };
}

/** Fields as they are, those of zip64 from the extra, which holds them in the same order. */
function wide(view: DataView, start: number, end: number, fields: readonly number[]): number[] {
  let at = start;
  while (at + 4 <= end && view.getUint16(at, true) !== wideExtra)
    at += 4 + view.getUint16(at + 2, true);
  if (at + 4 > end) return [...fields];
  let next = at + 4;
  return fields.map((field) => {
    if (field !== seeExtra) return field;
    next += 8;
    return bigAt(view, next - 8);
  });
}

function bigAt(view: DataView, at: number): number {
  return Number(view.getBigUint64(at, true));
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
