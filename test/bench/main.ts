import { recognitionTable } from './recognition';
import { print } from './table';
import { wholeJobTables } from './whole-job';

for (const table of await wholeJobTables()) print(table);
print(await recognitionTable((line) => process.stderr.write(`${line}\n`)));
