import { deadlineTables } from './reading-deadlines';
import { print } from './table';

for (const table of deadlineTables()) print(table);
