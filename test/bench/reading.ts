import { deadlineTables } from './reading-deadlines';
import { unitTables } from './reading-units';
import { print } from './table';

for (const table of [...deadlineTables(), ...unitTables()]) print(table);
