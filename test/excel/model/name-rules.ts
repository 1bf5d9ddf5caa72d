import { invalidArgument } from '../protocol/excel-error';
import { parseArea } from './area';

const WELL_FORMED = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u;
const LONGEST = 255;

/** Throws unless the text may name cells or a table: a word, and no address. */
export function checkName(name: string, location: string): void {
  const looksLikeCell = parseArea(name) !== null || /^[RC]\d*(?:[RC]\d*)?$/i.test(name);
  if (!WELL_FORMED.test(name) || name.length > LONGEST || looksLikeCell)
    throw invalidArgument(location, `"${name}" cannot be a name.`);
}
