import { writeFileSync } from 'node:fs';
import { cataloguePage } from '../../src/domain/rules/catalogue-text';

writeFileSync('docs/rules.md', cataloguePage());
