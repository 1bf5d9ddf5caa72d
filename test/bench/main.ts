import { recognitionTable } from './recognition';
import { roundTripTable } from './round-trips';
import { print } from './table';
import { wholeJobTables } from './whole-job';

print(await roundTripTable([100, 1_000, 10_000]));
for (const table of await wholeJobTables()) print(table);
print(await recognitionTable((line) => process.stderr.write(`${line}\n`)));
