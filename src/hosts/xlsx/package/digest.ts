import { createHash } from 'node:crypto';

/** A short text that tells contents apart. */
export function digest(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('base64');
}
