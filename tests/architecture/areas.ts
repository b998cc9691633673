const core = ['models', 'jobs', 'store', 'failure', 'clock'];

/**
 * The parts of the studio and what each may import, arrows towards the more stable thing (design, "Layout").
 * Everything may import `result`. An area not named here is new: give it a row. `biome.json` says the same to the editor.
 */
export const mayImport: Readonly<Record<string, readonly string[]>> = {
  result: [],
  failure: [],
  clock: [],
  env: [],
  log: ['env'],
  shutdown: [],
  'front-door': [],
  provider: ['env', 'segmind', 'store'],
  models: [],
  search: ['models'],
  comparison: ['models'],
  ranking: [],
  sharing: ['models', 'comparison', 'store'],
  access: [],
  entry: ['access', 'studio', 'jobs', 'store', 'sharing', 'front-door'],
  accounts: ['access', 'sharing', 'store', 'clock'],
  generation: ['models', 'failure', 'store'],
  segmind: ['failure', 'clock'],
  store: ['models', 'search', 'generation', 'comparison', 'sharing', 'failure', 'clock'],
  images: ['models', 'store', 'clock', 'comparison'],
  bundle: ['models', 'search', 'generation', 'store', 'images', 'image-metadata', 'clock', 'failure'],
  'image-metadata': ['models', 'images'],
  sandbox: ['models', 'images', 'clock'],
  jobs: ['models', 'generation', 'segmind', 'store', 'images', 'clock', 'failure', 'log', 'comparison'],
  studio: [
    'accounts',
    'access',
    'bundle',
    'env',
    'jobs',
    'segmind',
    'sharing',
    'store',
    'models',
    'images',
    'clock',
    'log',
  ],
  actions: [
    'access',
    'entry',
    'models',
    'search',
    'generation',
    'comparison',
    'jobs',
    'sharing',
    'store',
    'failure',
    'studio',
    'log',
  ],
  components: [
    'bundle',
    'models',
    'search',
    'generation',
    'failure',
    'actions',
    'comparison',
    'ranking',
    'sharing',
    'image-metadata',
    'access',
    'accounts',
  ],
  app: [
    ...core,
    'bundle',
    'search',
    'components',
    'actions',
    'generation',
    'images',
    'image-metadata',
    'studio',
    'log',
    'comparison',
    'ranking',
    'sharing',
    'front-door',
    'access',
    'accounts',
    'entry',
  ],
  'app/sandbox': ['sandbox', 'models', 'studio', 'clock'],
  // The composition root knows all that has a life cycle.
  instrumentation: [
    ...core,
    'bundle',
    'env',
    'log',
    'provider',
    'shutdown',
    'front-door',
    'studio',
    'segmind',
    'sharing',
    'images',
    'accounts',
  ],
};

/** The narrow doors inside an allowed arrow: what `from` may import of `to`, where it is not everything. */
export const onlyThrough: readonly { from: string; to: string; files: RegExp; because: string }[] = [
  { from: 'generation', to: 'store', files: /^lib\/store\/contract$/, because: 'types only' },
  {
    from: 'images',
    to: 'store',
    files: /^lib\/store\/(contract|image-contract|storage-error)$/,
    because: 'no database',
  },
  {
    from: 'store',
    to: 'comparison',
    files: /^lib\/comparison\/plan(-schema)?$/,
    because: 'what a plan is, not what it makes',
  },
  { from: 'store', to: 'sharing', files: /^lib\/sharing\/share$/, because: 'what a share is' },
  {
    from: 'sharing',
    to: 'store',
    files: /^lib\/store\/(contract|image-contract|share-contract|grant-contract|comparison-contract)$/,
    because: 'no database',
  },
  {
    from: 'components',
    to: 'sharing',
    files: /^lib\/sharing\/(share|share-view|public-share)$/,
    because: 'what the browser is told',
  },
  {
    from: 'accounts',
    to: 'sharing',
    files: /^lib\/sharing\/(attempts|password|token)$/,
    because: 'how secrets are kept and tried, not shares',
  },
  {
    from: 'accounts',
    to: 'store',
    files: /^lib\/store\/sqlite\/open-database$/,
    because: 'a file of its own',
  },
  {
    from: 'components',
    to: 'access',
    files: /^lib\/access\/role$/,
    because: 'what roles there are',
  },
  {
    from: 'components',
    to: 'accounts',
    files: /^lib\/accounts\/(views|new-password|fields|account-error|browser-name)$/,
    because: 'what the browser is told',
  },
  {
    from: 'components',
    to: 'actions',
    files: /^lib\/actions\/action-result$/,
    because: 'actions come as props',
  },
  {
    from: 'components',
    to: 'bundle',
    files: /^lib\/bundle\/import-view$/,
    because: 'what the browser is told',
  },
  {
    from: 'image-metadata',
    to: 'images',
    files: /^lib\/images\/sniff$/,
    because: 'the first bytes, nothing more',
  },
  {
    from: 'components',
    to: 'image-metadata',
    files: /^lib\/image-metadata\/found-settings$/,
    because: 'what the browser is told',
  },
  {
    from: 'entry',
    to: 'front-door',
    files: /^lib\/front-door\/asked-path$/,
    because: 'where a page was asked for',
  },
  {
    from: 'app',
    to: 'front-door',
    files: /^lib\/front-door\/(first-script|network)$/,
    because: 'what it lets run, and whom it counts as one',
  },
  { from: 'components', to: 'models', files: /^lib\/models\/(?!catalog)/, because: 'pages pass one spec' },
];

/** The area a project path (no extension) belongs to, or undefined outside the studio itself. */
export function areaOf(path: string): string | undefined {
  if (path.startsWith('app/sandbox/')) return 'app/sandbox';
  const [top = '', second = ''] = path.split('/');
  if (top === 'lib') return second;
  // The composition root is two files: Next compiles the first for the edge as well.
  if (path.startsWith('instrumentation')) return 'instrumentation';
  return top === 'app' || top === 'components' ? top : undefined;
}
