// What the project is made of besides its own code: the gates that look at it find what they are there for.

import { generateKeyPairSync } from 'node:crypto';
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import path from 'node:path';
import { clear, plant, root, runIn } from './plant';

afterAll(clear);

const read = (name: string): string => readFileSync(path.join(root, name), 'utf8');
const three = ['package.json', 'package-lock.json', 'docs/dependencies.md'] as const;

/** The project's three files with one of them changed, looked at by the gate. */
function supply(name: (typeof three)[number], change: (text: string) => string) {
  const text = read(name);
  const changed = change(text);
  expect(changed).not.toBe(text);
  const folder = plant(
    { [name]: changed },
    three.filter((one) => one !== name),
  );
  return runIn(folder, [path.join(root, 'tools/check/supply.mjs')]);
}

interface Planted {
  readonly what: string;
  readonly name: (typeof three)[number];
  readonly change: (text: string) => string;
  readonly words: RegExp;
}

it.each<Planted>([
  {
    what: 'a package nobody has said a reason for',
    name: 'docs/dependencies.md',
    change: (text) => text.replace(/^\| `restify` .*\n/m, ''),
    words: /^restify: no reason/m,
  },
  {
    what: 'a reason for what is not used',
    name: 'docs/dependencies.md',
    change: (text) => text.replace('| `restify` ', '| `left-pad` | pads |\n| `restify` '),
    words: /^left-pad: has a reason/m,
  },
  {
    what: 'a version that may move',
    name: 'package.json',
    change: (text) => text.replace('"restify": "', '"restify": "^'),
    words: /^restify: not one exact/m,
  },
  {
    what: 'a licence nobody has looked at',
    name: 'package-lock.json',
    change: (text) => text.replace('"license": "MIT"', '"license": "SSPL-1.0"'),
    words: /licence SSPL-1.0 is none/,
  },
  {
    what: 'a package that came without its sum',
    name: 'package-lock.json',
    change: (text) => text.replace(/"integrity": "sha512-[^"]+"/, '"integrity": "sha1-aaaa"'),
    words: /no sha512/,
  },
  {
    what: 'a script that would run at install',
    name: 'package-lock.json',
    change: (text) => text.replace('"license": "MIT"', '"hasInstallScript": true, "license": "MIT"'),
    words: /runs a script at install/,
  },
])('finds $what', ({ name, change, words }) => {
  const said = supply(name, change);
  expect(said.code).toBe(1);
  expect(said.out + said.words).toMatch(words);
});

it('finds a key and a connection string, says where, and repeats neither', () => {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const key = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
  const words = ['hemligt', 'losen'].join('');
  const folder = plant({
    'src/a.ts': '// nothing\n',
    'src/key.pem': key,
    'src/b.ts': `\n\nexport const at = 'postgres://trappan:${words}@db.example.org/db';\n`,
    'node_modules/x/key.pem': key,
    '.env': key,
  });
  const { code, out } = runIn(root, ['tools/check/secrets.mjs', folder]);
  expect([code, out.trim().split('\n')]).toEqual([
    1,
    [expect.stringMatching(/b\.ts:3 {2}PostgreSQL/), expect.stringMatching(/key\.pem:1 {2}PrivateKey/)],
  ]);
  expect(out).not.toContain(words);
  expect(out).not.toContain(key.split('\n')[1]);
});

describe('of what is known of the packages', () => {
  let registry: Server;
  const { version } = JSON.parse(read('node_modules/restify/package.json')) as { version: string };
  const packument = { name: 'restify', versions: { [version]: { name: 'restify', version } } };
  let answer: { readonly status: number; readonly body: unknown };
  beforeAll(async () => {
    registry = createServer((request, response) => {
      request.resume();
      const { status, body } = request.method === 'GET' ? { status: 200, body: packument } : answer;
      response.statusCode = status;
      response.setHeader('Content-Type', 'application/json');
      response.end(JSON.stringify(body));
    });
    await new Promise<void>((done) => void registry.listen(0, '127.0.0.1', () => done()));
  });
  afterAll(() => void registry.close());

  const audit = async () => {
    const at = registry.address();
    const npm_config_registry = `http://127.0.0.1:${typeof at === 'object' ? String(at?.port) : ''}/`;
    const env = { ...process.env, npm_config_registry, npm_config_fetch_retries: '0', npm_config_cache: plant({}) };
    const child = spawn(process.execPath, ['tools/check/audit.mjs'], { cwd: root, env });
    const words: string[] = [];
    child.stdout.on('data', (piece) => words.push(String(piece)));
    const code = await new Promise((done) => child.on('close', done));
    return { code, words: words.join('') };
  };
  const advisory = (severity: string) => ({
    restify: [
      { id: 1, url: 'https://github.com/advisories/GHSA-xxxx', title: 'Answers too much', severity, vulnerable_versions: '*' },
    ],
  });

  it('a grave fault stops, a slight one does not, and a registry that says nothing is told', async () => {
    answer = { status: 200, body: advisory('high') };
    expect(await audit()).toEqual({ code: 1, words: expect.stringContaining('restify: high, Answers too much') as string });
    answer = { status: 200, body: advisory('moderate') };
    expect(await audit()).toMatchObject({ code: 0 });
    answer = { status: 404, body: {} };
    expect(await audit()).toEqual({ code: 3, words: expect.stringContaining('does not answer') as string });
  });
});
