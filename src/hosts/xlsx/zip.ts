import { entriesOf, unpacked, type ZipEntry } from './package/zip-reader';

/** A workbook's parts by name ("xl/workbook.xml"), as bytes. */
export type Parts = ReadonlyMap<string, Uint8Array>;

export type Unzipped =
  | { readonly ok: true; readonly parts: Parts }
  | { readonly ok: false; readonly code: 'damaged' | 'too-large' };

/**
 * What an unpacked workbook may take. 100,000 plan rows need about 100 MB; a zip bomb promises
 * gigabytes. No part is unpacked past the size that its entry declares, so the sum is a true bound.
 */
export const maxUnpackedBytes = 384 * 1024 * 1024;
const maxEntries = 20_000;

/** Unpacks the parts that `wanted` picks (all of them by default), within bounded memory and time. */
export function unzip(bytes: Uint8Array, wanted: (name: string) => boolean = () => true): Unzipped {
  const entries = new Map<string, ZipEntry>();
  let seen = 0;
  let size = 0;
  try {
    for (const entry of entriesOf(bytes)) {
      seen += 1;
      const name = partName(entry.name);
      if (!name.endsWith('/') && wanted(name)) {
        entries.set(name, entry);
        size += entry.size;
      }
      if (seen > maxEntries || size > maxUnpackedBytes) return { ok: false, code: 'too-large' };
    }
    const parts = [...entries].map(([name, entry]) => [name, unpacked(bytes, entry)] as const);
    return { ok: true, parts: new Map(parts) };
  } catch {
    // A missing directory, an unknown method, data cut off or longer than declared.
    return { ok: false, code: 'damaged' };
  }
}

/** Some writers begin part names with "/" or use "\"; the format itself knows neither. */
function partName(name: string): string {
  return name.replace(/\\/gu, '/').replace(/^\//u, '');
}
