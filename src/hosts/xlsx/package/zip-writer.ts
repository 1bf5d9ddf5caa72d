import { gzipSync } from 'node:zlib';

/** Bit 11 of a header's flags: names are UTF-8. */
const utf8Names = 0x0800;
const version = 20;
const deflated = 8;
/** 1 January 1980, the first day that the format knows: the same workbook comes out twice. */
const firstDay = 0x0021;
/** Half the time of the usual level 6, for a file a fifth larger (10,000 tasks: 0.35 s to 0.75 s, 4.3 MB to 3.6 MB). */
const level = 3;

/**
 * Packs parts as a zip file (APPNOTE 6.3, without extras), in their order. The platform's own
 * compression takes a tenth of the time that a JavaScript one takes on large sheets.
 */
export function zip(parts: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const pieces: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [part, bytes] of parts) {
    const name = Buffer.from(part, 'utf8');
    const { data, crc32 } = compressed(bytes);
    const common = commonHeader(crc32, data.length, bytes.length, name.length);
    pieces.push(numbers([4, 0x04034b50]), common, name, data);
    directory.push(
      numbers([4, 0x02014b50], [2, version]),
      common,
      numbers([2, 0], [2, 0], [2, 0], [4, 0], [4, offset]),
      name,
    );
    offset += 4 + common.length + name.length + data.length;
  }
  const size = directory.reduce((sum, piece) => sum + piece.length, 0);
  const count = parts.size;
  const end: Buffer = numbers(
    [4, 0x06054b50],
    [2, 0],
    [2, 0],
    [2, count],
    [2, count],
    [4, size],
    [4, offset],
    [2, 0],
  );
  return new Uint8Array(Buffer.concat([...pieces, ...directory, end]));
}

/** What a part's own header and its entry in the directory share. */
function commonHeader(crc: number, packed: number, size: number, nameLength: number): Buffer {
  return numbers(
    [2, version],
    [2, utf8Names],
    [2, deflated],
    [2, 0],
    [2, firstDay],
    [4, crc],
    [4, packed],
    [4, size],
    [2, nameLength],
    [2, 0],
  );
}

/** Little-endian numbers of so many bytes each. */
function numbers(...fields: readonly (readonly [bytes: 2 | 4, value: number])[]): Buffer {
  const buffer = Buffer.alloc(fields.reduce((sum, [bytes]) => sum + bytes, 0));
  let at = 0;
  for (const [bytes, value] of fields) {
    buffer.writeUIntLE(value, at, bytes);
    at += bytes;
  }
  return buffer;
}

/** A gzip file without extras (RFC 1952): ten bytes, the data, its checksum, its length. */
function compressed(bytes: Uint8Array): { data: Buffer; crc32: number } {
  const file = gzipSync(bytes, { level });
  const end = file.length - 8;
  return { data: file.subarray(10, end), crc32: file.readUInt32LE(end) };
}
