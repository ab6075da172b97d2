// Which way the arrows point. Each rule's comment says what to do instead; test/house breaks every one of them once.

const packages = (...names) => `(^|/)node_modules/(${names.join('|')})(/|$)`;
const rule = (name, comment, { from, to, notTo }) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from },
  to: to ? { path: to } : { pathNot: notTo },
});
const personal = '^src/core/casefile/personal[.]ts$';

const layers = [
  rule(
    'core-is-closed',
    'Core imports core and a few pure packages (decision 7.9). Take the value as an argument, or do the work in src/app, src/mail or src/graph.',
    {
      from: '^src/core/',
      notTo: [
        '^src/core/',
        packages('temporal-polyfill', 'temporal-utils', 'zod', '@noble/hashes', 'fastest-levenshtein', 'personnummer'),
      ],
    },
  ),
  rule(
    'mail-is-bytes-in-parts-out',
    'src/mail turns bytes into plain parts and knows nobody. What a mail means is decided in core/intake; where it comes from, in src/app.',
    { from: '^src/mail/', to: '^(src/(app|graph|local)|bot|tab|tools|manifest)/' },
  ),
  rule(
    'paper-is-plain-in-bytes-out',
    'src/paper draws plain papers (core/records) and packs bytes, and knows nobody. What a paper says is decided in core/records; what is fetched for it, in src/app.',
    { from: '^src/paper/', to: '^(src/(app|graph|mail|local)|bot|tab|tools|manifest)/' },
  ),
  rule(
    'graph-below-app',
    'src/graph only carries to and from Microsoft 365. Let src/app call it, and give it what it needs as arguments.',
    { from: '^src/graph/', to: '^(src/(app|mail|paper|local)|bot|tab|tools|manifest)/' },
  ),
  rule(
    'app-below-hosts',
    'The shell does not know who hosts it. What it must say goes through Messenger; what it may use is listed in src/app/app.ts.',
    { from: '^src/app/', to: '^(bot|tab|tools|manifest)/' },
  ),
  rule('tab-sees-core-only', 'The tab asks the bot over HTTP (tab/api.ts). From src it may use core alone.', {
    from: '^tab/',
    to: '^(src/(?!core/)|bot/|tools/|manifest/)',
  }),
  rule('bot-is-not-a-library', 'Only tests and tools may take a host apart. Move what others need to src/app or src/core.', {
    from: '^(src|tab|manifest)/',
    to: '^bot/',
  }),
];

const processes = [
  rule(
    'engine-knows-no-process',
    'The engine follows whatever tables the file brings (processes/process.ts). Say it as a row, or as one of the ways of casefile/case-file.ts.',
    { from: '^src/core/engine/', to: '^src/core/processes/[^/]+/' },
  ),
  {
    name: 'processes-do-not-meet',
    comment: 'A process knows itself and the engine. What one does to another goes by a hold, or by a matter that is opened.',
    severity: 'error',
    from: { path: '^src/core/processes/([^/]+)/' },
    to: { path: '^src/core/processes/[^/]+/', pathNot: '^src/core/processes/$1/' },
  },
];

const island = [
  rule(
    'local-is-an-island',
    'The local Microsoft 365 shares no line with the product, not even types: two readings of one contract. Write it again from the contract.',
    { from: '^src/local/', to: '^(src/(?!local/)|bot/|tab/|tools/|manifest/)' },
  ),
  rule(
    'local-only-in-dev-and-tests',
    'The product never imports the local Microsoft 365: it reaches it by address, as it reaches the cloud. Only tools and tests may start it.',
    { from: '^(src/(?!local/)|bot/|tab/|manifest/)', to: '^src/local/' },
  ),
  {
    name: 'development-packages-stay-out-of-the-product',
    comment: 'This package is not there in production. Do without it, or argue in the commit for moving it to dependencies.',
    severity: 'error',
    from: { path: '^(src/(?!local/)|bot/)' },
    to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
  },
];

const homes = [
  rule(
    'graph-client-stays-in-graph',
    'Ask through src/graph: retry, failures, encoding and limits live there and nowhere else.',
    { from: '^(?!src/graph/|test/)', to: packages('@microsoft/microsoft-graph-client') },
  ),
  rule(
    'bot-packages-stay-in-bot',
    'Another bot SDK must touch bot/ alone. Send through Messenger; describe what is shown in core/views and core/cards.',
    {
      from: '^(?!bot/|test/|tools/bench)',
      to: packages('botbuilder[^/]*', 'botframework-[^/]*', 'adaptivecards-templating', 'restify', '@types/restify'),
    },
  ),
  rule('teams-js-stays-in-tab', 'Only the tab lives inside Teams. Ask tab/host.ts who hosts us.', {
    from: '^(?!tab/)',
    to: packages('@microsoft/teams-js'),
  }),
  rule(
    'sign-in-of-outlook-stays-in-the-pane',
    'Only the pane signs in by itself, when somebody presses. Elsewhere Teams hands over the token: tab/host.ts.',
    {
      from: '^(?!tab/pane/server\\.ts$)',
      to: packages('@azure/msal-browser'),
    },
  ),
  rule('pane-and-tab-are-two', 'The pane is to be light: what both draw lies in tab/parts, and neither is asked by the other.', {
    from: '^tab/pane/',
    to: '^tab/(?!pane/|parts/words|texts/)',
  }),
  rule(
    'cards-are-drawn-where-there-is-a-page',
    'Cards are plain values on the server (core/cards). The drawing package cannot be loaded by Node: use it in tab, in the local page and in tests.',
    { from: '^(?!tab/|src/local/page/|test/)', to: packages('adaptivecards') },
  ),
];

const persons = [
  {
    name: 'teams-never-sees-personal',
    comment: 'Teams keeps what it is sent. Only SharePoint may keep personal data: show it in the tab.',
    severity: 'error',
    from: { path: '^src/core/(engine|processes|cards|eku)' },
    to: { path: personal, reachable: true },
  },
  rule(
    'case-stands-apart-from-personal',
    'Case is what may be counted, Personal what must be protected (docs/decisions). Intake, letters, records, case-page-view with its kept texts and the page of another matter alone may read both.',
    {
      from: '^src/core/(?!casefile/personal|intake/|letters/|records/|views/case-page-view|views/case-page/kept-texts|views/matter-page)',
      to: personal,
    },
  ),
  rule(
    'graph-keeps-personal-in-its-codecs',
    'Only what lies in the protected site is read and written with Personal in hand: its lists personal and texts, and the originals.',
    {
      from: '^src/graph/(?!lists/(personal|texts)[.]|originals[.])',
      to: personal,
    },
  ),
  rule(
    'commands-never-see-personal',
    'A chat answer stays in Teams for ever (decision 7.9). Answer with the number and a link to the tab.',
    { from: '^bot/talk/commands', to: personal },
  ),
  rule(
    'eku-channel-sees-summaries-only',
    'EKU is sent an EkuSummary and nothing else. Build it in core/eku, where no person can be named.',
    { from: '^bot/send/eku-channel', to: '^src/core/(casefile|letters|records|intake)/' },
  ),
];

const shape = [
  {
    name: 'no-circles',
    comment:
      'Two files that need each other are one idea, or hide a third: merge them, or move what both need to a file of its own.',
    severity: 'error',
    from: {},
    to: { circular: true },
  },
  {
    name: 'no-orphans',
    comment: 'Nothing imports this file and it imports nothing. Use it or delete it; if a tool starts it, say so here.',
    severity: 'error',
    from: {
      orphan: true,
      pathNot: ['[.]d[.]ts$', '^(tools|test|manifest)/', '(^|/)vite[.]config[.]ts$', '[.](json|css)$', '^src/local/page/office/'],
    },
    to: {},
  },
  {
    name: 'imports-lead-somewhere',
    comment: 'The import cannot be found: a wrong path, or a package that package.json does not list.',
    severity: 'error',
    from: {},
    to: { couldNotResolve: true },
  },
];

module.exports = {
  forbidden: [...layers, ...processes, ...island, ...homes, ...persons, ...shape],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|data|coverage|test-output)/' },
    tsPreCompilationDeps: true,
    moduleSystems: ['cjs', 'es6'],
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.css'],
    },
  },
};
