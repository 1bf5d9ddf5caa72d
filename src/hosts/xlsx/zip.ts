import { unzipSync } from 'fflate';

/** A workbook's parts by name ("xl/workbook.xml"), as bytes. */
export type Parts = ReadonlyMap<string, Uint8Array>;

export type Unzipped =
  | { readonly ok: true; readonly parts: Parts }
  | { readonly ok: false; readonly code: 'damaged' | 'too-large' };

/**
 * What an unpacked workbook may take. 100,000 plan rows need about 100 MB; a zip bomb promises
 * gigabytes. No part is unpacked past the size that its entry declares, so the sum is a true bound.
 */
const maxUnpackedBytes = 384 * 1024 * 1024;
const maxEntries = 20_000;

/** Unpacks the parts that `wanted` picks (all of them by default), within bounded memory. */
export function unzip(bytes: Uint8Array, wanted: (name: string) => boolean = () => true): Unzipped {
  const seen = { bytes: 0, entries: 0 };
  const isTooLarge = (): boolean => seen.bytes > maxUnpackedBytes || seen.entries > maxEntries;
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        seen.entries += 1;
        if (name.endsWith('/') || !wanted(partName(name))) return false;
        seen.bytes += originalSize;
        return !isTooLarge();
      },
    });
    if (isTooLarge()) return { ok: false, code: 'too-large' };
    return {
      ok: true,
      parts: new Map(Object.entries(files).map(([name, data]) => [partName(name), data])),
    };
  } catch {
    // fflate throws for a missing directory, an unknown compression, a stream cut off.
    return { ok: false, code: 'damaged' };
  }
}

/** Some writers begin part names with "/" or use "\"; the format itself knows neither. */
function partName(name: string): string {
  return name.replace(/\\/gu, '/').replace(/^\//u, '');
}
