/** The rules that hold the layers apart; see docs/architecture.md. */
const only = (name, comment, from, to) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from },
  to: { path: to },
});

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    { name: 'no-circular', severity: 'error', from: { path: '^src' }, to: { circular: true } },
    {
      name: 'no-circular-at-run-time',
      comment: 'The classes of the stand-in name each other in their types, as Excel objects do.',
      severity: 'error',
      from: { path: '^test' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    only(
      'domain-is-pure',
      'The domain is data in, data out.',
      '^src/domain',
      '^src/(hosts|taskpane|commands|cli)',
    ),
    {
      name: 'domain-has-no-platform',
      comment: 'No React, no Office, no file library, no Node: calendars and schemas only.',
      severity: 'error',
      from: { path: '^src/domain' },
      to: { pathNot: ['^src/', '^node_modules/(temporal-polyfill|zod)/'] },
    },
    only(
      'excel-host-knows-no-file-host',
      'Hosts do not know each other.',
      '^src/hosts/excel',
      '^src/hosts/xlsx',
    ),
    only(
      'file-host-knows-no-excel-host',
      'Hosts do not know each other.',
      '^src/hosts/xlsx',
      '^src/hosts/excel',
    ),
    only(
      'hosts-know-no-face',
      'A host carries out, it decides nothing.',
      '^src/hosts',
      '^src/(taskpane|commands|cli)',
    ),
    {
      name: 'faces-speak-to-the-port',
      comment: 'Only the entry point chooses the host.',
      severity: 'error',
      from: { path: '^src/(taskpane|commands)', pathNot: '^src/taskpane/main\\.tsx$' },
      to: { path: '^src/hosts/excel' },
    },
    only(
      'faces-know-no-file-host',
      'The pane and the buttons never read files.',
      '^src/(taskpane|commands)',
      '^src/(hosts/xlsx|cli)',
    ),
    only(
      'cli-knows-no-pane',
      'The command line has no Office.',
      '^src/cli',
      '^src/(hosts/excel|taskpane|commands)',
    ),
    only('stand-in-is-excel', 'The stand-in is Excel: it knows no plan.', '^test/excel', '^src'),
    only('product-knows-no-test', 'Nothing that ships reads the tests.', '^src', '^test'),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
