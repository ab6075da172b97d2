// Every dependency rule is broken once in a planted tree, by the real rule set, and must name the file that broke it.

import path from 'node:path';
import { ask, clear, plant, root, runIn, tool, type Tree } from './plant';

const imports = (...from: string[]): string =>
  from.map((name, at) => `import { x as x${at} } from '${name}';\n`).join('') + 'export const x = 1;\n';

const packages = [
  '@microsoft/microsoft-graph-client',
  '@microsoft/teams-js',
  '@azure/msal-browser',
  'adaptivecards',
  'restify',
  'libsql',
  'zod',
  'lodash',
];

const nodeModules = (): Tree =>
  Object.fromEntries(
    packages.flatMap((name) => [
      [`node_modules/${name}/package.json`, JSON.stringify({ name, version: '1.0.0', main: 'main.js' })],
      [`node_modules/${name}/main.js`, 'exports.x = 1;\n'],
    ]),
  );

/** Rule → the file that breaks it and what it imports. */
const faults: Readonly<Record<string, readonly [string, ...string[]]>> = {
  'core-is-closed': ['src/core/open.ts', 'lodash'],
  'mail-is-bytes-in-parts-out': ['src/mail/nosy.ts', '../graph/client'],
  'paper-is-plain-in-bytes-out': ['src/paper/nosy.ts', '../graph/client'],
  'graph-below-app': ['src/graph/climber.ts', '../app/pass'],
  'app-below-hosts': ['src/app/climber.ts', '../../bot/talk/commands'],
  'tab-sees-core-only': ['tab/greedy.ts', '../src/app/pass'],
  'bot-is-not-a-library': ['src/graph/borrower.ts', '../../bot/talk/commands'],
  'engine-knows-no-process': ['src/core/engine/clever.ts', '../processes/complaint/tasks'],
  'processes-do-not-meet': ['src/core/processes/appeal/neighbour.ts', '../complaint/tasks'],
  'local-is-an-island': ['src/local/borrower.ts', '../core/result'],
  'local-only-in-dev-and-tests': ['bot/shortcut.ts', '../src/local/store'],
  'development-packages-stay-out-of-the-product': ['src/app/developer.ts', 'libsql'],
  'graph-client-stays-in-graph': ['src/app/impatient.ts', '@microsoft/microsoft-graph-client'],
  'bot-packages-stay-in-bot': ['src/app/talker.ts', 'restify'],
  'teams-js-stays-in-tab': ['bot/hosted.ts', '@microsoft/teams-js'],
  'sign-in-of-outlook-stays-in-the-pane': ['tab/hasty.ts', '@azure/msal-browser'],
  'pane-and-tab-are-two': ['tab/pane/borrower.ts', '../page'],
  'cards-are-drawn-where-there-is-a-page': ['bot/painter.ts', 'adaptivecards'],
  'teams-never-sees-personal': ['src/core/cards/leak.ts', '../views/leaky-view'],
  'case-stands-apart-from-personal': ['src/core/casefile/case.ts', './personal'],
  'graph-keeps-personal-in-its-codecs': ['src/graph/lists/cases.ts', '../../core/casefile/personal'],
  'commands-never-see-personal': ['bot/talk/commands.ts', '../../src/core/casefile/personal'],
  'eku-channel-sees-summaries-only': ['bot/send/eku-channel.ts', '../../src/core/casefile/task'],
  'no-circles': ['src/core/egg.ts', './hen'],
  'no-orphans': ['src/core/alone.ts'],
  'imports-lead-somewhere': ['src/app/lost.ts', './nowhere'],
};

/** Files that break nothing, and that the faults above lean on. */
const clean: Tree = {
  'src/core/result.ts': imports('zod'),
  'src/core/casefile/personal.ts': imports('../result'),
  'src/core/casefile/task.ts': imports('../result'),
  'src/core/views/case-page-view.ts': imports('../casefile/personal'),
  'src/core/views/leaky-view.ts': imports('./case-page-view'),
  'src/core/processes/complaint/tasks.ts': imports('../../result'),
  'src/core/hen.ts': imports('./egg'),
  'src/graph/client.ts': imports('@microsoft/microsoft-graph-client', '../core/result'),
  'src/graph/lists/personal.ts': imports('../../core/casefile/personal'),
  'src/app/pass.ts': imports('../graph/client', '../core/result'),
  'src/local/store.ts': imports('libsql'),
  'tab/page.ts': imports('@microsoft/teams-js', 'adaptivecards', '../src/core/result'),
  'bot/server.ts': imports('restify', '../src/app/pass'),
  'test/world.ts': imports('../src/local/store', '../bot/server', 'adaptivecards'),
};

interface Violation {
  readonly from: string;
  readonly comment?: string;
  readonly rule: { readonly name: string };
}

describe('dependency rules [DEC7.9]', () => {
  let violations: readonly Violation[];

  beforeAll(() => {
    const folder = plant({
      ...nodeModules(),
      ...clean,
      ...Object.fromEntries(
        Object.values(faults).map(([file, ...from]) => [
          file,
          imports(...from).replace(/^export/, from.length > 0 ? 'export' : 'const'),
        ]),
      ),
      'package.json': JSON.stringify({
        dependencies: Object.fromEntries(packages.map((name) => [name, '1.0.0'])),
        devDependencies: { libsql: '1.0.0' },
      }).replace('"libsql":"1.0.0",', ''),
    });
    const config = path.join(root, '.dependency-cruiser.cjs');
    const said = runIn(folder, [
      tool('dependency-cruiser/bin/dependency-cruise.mjs'),
      '--config',
      config,
      '--output-type',
      'json',
      'src',
      'bot',
      'tab',
      'test',
    ]);
    const answer = JSON.parse(said.out) as { summary: { violations: Violation[] } };
    ({ violations } = answer.summary);
  });
  afterAll(clear);

  it.each(Object.entries(faults))('%s catches its planted fault', (rule, [file]) => {
    expect(violations.filter(({ from }) => from === file).map((violation) => violation.rule.name)).toContain(rule);
  });

  it('the files that keep to the rules are let through', () => {
    const good = Object.keys(clean).filter((file) => file !== 'src/core/hen.ts');
    expect(violations.filter(({ from }) => good.includes(from)).map(({ from, rule }) => `${from} ${rule.name}`)).toEqual([]);
  });

  it('no rule is without a planted fault, and each says what to do instead', () => {
    const rules = ask(`(await import('./.dependency-cruiser.cjs')).default.forbidden.map((rule) => rule.name)`);
    expect(Object.keys(faults).sort()).toEqual(rules.sort());
    expect(
      ask(`(await import('./.dependency-cruiser.cjs')).default.forbidden.filter((rule) => rule.comment.length < 40)`),
    ).toEqual([]);
  });
});
