/** Which part of the house may know which. Arrows run one way: pages → queries and actions → pure domain. */
const rooms = '(bibliography|documents|appraisal|synthesis|evidence-map|agenda|partnership|publishing|search|interop)'
const doors = '/(queries|actions)(/|\\.ts$)'

module.exports = {
  forbidden: [
    {
      name: 'no-circular',
      comment: 'Two files that need each other are one file, or lack a third.',
      severity: 'error',
      from: { pathNot: 'payload-types' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-orphans',
      comment: 'A file that nothing needs is not part of the product.',
      severity: 'error',
      from: {
        orphan: true,
        pathNot: ['\\.d\\.ts$', '^src/payload-types', '\\.test\\.tsx?$', '^src/(app|pages)/', '^src/proxy\\.ts$', '^src/platform/setup/', '^src/ui/enhance/main\\.ts$'],
      },
      to: {},
    },
    {
      name: 'pure-rooms-know-no-framework',
      comment: 'Domain code is plain TypeScript; only queries and actions reach the database.',
      severity: 'error',
      from: {
        path: `^src/${rooms}/`,
        pathNot: [doors, '/admin/', '/desk/', '\\.test\\.tsx?$', '/endpoints\\.ts$', '/errors\\.ts$', '/guard\\.ts$', '/hooks\\.ts$'],
      },
      to: {
        path: 'node_modules/(payload|@payloadcms|next|react|react-dom|mongodb|mongoose|@libsql)/',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'interface-knows-no-database',
      comment: 'Components render what they are given.',
      severity: 'error',
      from: { path: '^src/ui/' },
      to: { path: ['node_modules/(payload|@payloadcms|mongodb|mongoose|@libsql)/', '^collections/', '^src/platform/(database|hub)', doors] },
    },
    {
      name: 'rooms-know-no-pages',
      comment: 'Pages call rooms, never the other way round.',
      severity: 'error',
      from: { pathNot: '^src/(app|pages)/' },
      to: { path: '^src/(app|pages)/', pathNot: '^src/app/\\(payload\\)/admin/importMap' },
    },
    {
      name: 'rooms-know-no-interface',
      comment: 'What is said about evidence does not depend on how it is drawn.',
      severity: 'error',
      from: { path: `^src/(${rooms}|access|platform)/`, pathNot: ['/admin/', '/desk/'] },
      to: { path: '^src/ui/' },
    },
    {
      name: 'product-knows-no-tests',
      severity: 'error',
      from: { path: '^(src|collections|seed)/', pathNot: ['\\.test\\.tsx?$', '/testing/'] },
      to: { path: ['^tests/', '\\.test\\.tsx?$'] },
    },
    {
      name: 'product-needs-no-developer-packages',
      comment: 'What the served hub imports is a dependency, not a development dependency.',
      severity: 'error',
      from: { path: '^(src|collections|seed)/', pathNot: ['\\.test\\.tsx?$', '/testing/', '^src/platform/setup/'] },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'], pathNot: 'node_modules/@types/' },
    },
    {
      name: 'only-set-up-runs-without-packages',
      comment: 'The set-up scripts run before anything is installed.',
      severity: 'error',
      from: { path: '^src/platform/setup/.*\\.mjs$' },
      to: { dependencyTypes: ['npm'], dependencyTypesNot: ['dynamic-import'], pathNot: 'node_modules/@types/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|\\.next|data)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'require', 'node', 'default', 'types'] },
  },
}
