// Makes packages for the archive of invented cases and holds them to the published schemas and rules, which lie in a folder beside the project:
// `node dist/tools/archive.js ../shared/fgs`. Then plants faults in one of them, each of which must be caught.

import { packArchive } from '../src/paper/pack-archive';
import { ermsName, metsName } from '../src/core/archive/places';
import { anEndedCase, hostile, invented, packageFor, toPack } from '../test/support/archive/invented';
import { demands } from './archive/demands';
import { ownFaults, textIn, unpacked, type Files } from './archive/look';
import { plant, planted } from './archive/planted';
import { ermsErrors, metsErrors, mustIn } from './archive/schemas';

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

const faultsOf = async (folder: string, files: Files): Promise<readonly string[]> => [
  ...(await ownFaults(files)),
  ...(await metsErrors(folder, textIn(files, metsName))),
  ...(await ermsErrors(folder, textIn(files, ermsName))),
];

const cases = [
  ['a case as cases are', packageFor(invented())],
  ['everything that breaks XML', packageFor(invented(hostile), { name: hostile })],
  ['a protected case', packageFor(invented(undefined, anEndedCase({ protection: 'protected' })))],
  ['a file is missing', packageFor(invented(), { missing: ['.eml'] })],
] as const;

/** What is wrong, as lines. */
async function check(folder: string): Promise<readonly string[]> {
  const wrong: string[] = mustIn(folder)
    .filter((id) => !demands.some((one) => one.id === id))
    .map((id) => `nobody looks whether ${id} is met`);
  const packages = await Promise.all(cases.map(async ([, one]) => unpacked((await packArchive(toPack(one))).bytes)));
  for (const [n, files] of packages.entries())
    wrong.push(...(await faultsOf(folder, files)).map((fault) => `${cases[n]?.[0] ?? ''}: ${fault}`));
  const [sound] = packages;
  if (sound === undefined) return wrong;
  for (const fault of planted)
    if ((await faultsOf(folder, plant(sound, fault))).length === 0) wrong.push(`not caught: ${fault.what}`);
  return wrong;
}

async function main(): Promise<void> {
  const wrong = await check(process.argv[2] ?? '../shared/fgs');
  for (const line of wrong) say(line);
  if (wrong.length > 0) process.exitCode = 1;
  else say(`${cases.length} packages follow the schemas and rules; ${planted.length} planted faults were caught.`);
}

void main();
