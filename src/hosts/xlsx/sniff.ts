import type { RefusalCode } from './refusal';

const zipMagic = [0x50, 0x4b];
/** OLE compound file: .xls of Excel 97–2003, and the wrapper of an encrypted .xlsx. */
const compoundFileMagic = [0xd0, 0xcf, 0x11, 0xe0];

/** What the first bytes say the file is: null for a zip package, else why it is refused. */
export function sniff(bytes: Uint8Array): RefusalCode | null {
  if (startsWith(bytes, zipMagic)) return null;
  if (startsWith(bytes, compoundFileMagic)) {
    // An encrypted package keeps its stream names as UTF-16 in the compound file's directory.
    if (containsUtf16(bytes, 'EncryptedPackage')) return 'encrypted';
    const isSpreadsheet = containsUtf16(bytes, 'Workbook') || containsUtf16(bytes, 'Book');
    return isSpreadsheet ? 'old-format' : 'not-a-workbook';
  }
  return 'not-a-workbook';
}

/** Why a zip with these parts is no workbook that we read; null when it is one. */
export function refusalOfParts(hasPart: (name: string) => boolean): RefusalCode | null {
  if (hasPart('xl/workbook.xml')) return null;
  if (hasPart('xl/workbook.bin') || hasPart('content.xml')) return 'other-format'; // .xlsb, .ods
  return 'not-a-workbook';
}

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, index) => bytes[index] === byte);
}

function containsUtf16(bytes: Uint8Array, text: string): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(text, 0, 'utf16le');
}
