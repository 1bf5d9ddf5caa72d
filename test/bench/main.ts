import { recognitionTable } from './recognition';
import { print } from './table';

print(await recognitionTable((line) => process.stderr.write(`${line}\n`)));
