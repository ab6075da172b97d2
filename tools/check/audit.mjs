// Known faults in what ships, asked of the registry: from `high` up they stop the check, unless they stand below with why they do not reach us. A registry
// that does not answer such questions, or no network, stops nobody: then it says so.

import { spawnSync } from 'node:child_process';

/** By the advisory's address: why it does not reach us, and the day it is looked at again. Empty is good. */
const known = {};

/** The step is then told as left out. */
const notAsked = 3;

const grave = new Set(['high', 'critical']);
const asked = process.argv.slice(2);
const { stdout } = spawnSync('npm', ['audit', '--omit=dev', '--json', ...asked], {
  encoding: 'utf8',
  timeout: 60_000,
  shell: process.platform === 'win32',
});

const answer = () => {
  try {
    const { vulnerabilities } = JSON.parse(stdout);
    return vulnerabilities ?? null;
  } catch {
    return null;
  }
};

const isStillKnown = (url) => url in known && known[url].until >= new Date().toISOString().slice(0, 10);

/** Each advisory once, whichever packages it reaches through. */
const advisories = (found) =>
  Object.values(found)
    .flatMap(({ via }) => via)
    .filter((one) => typeof one === 'object' && grave.has(one.severity) && !isStillKnown(one.url));

const found = answer();
if (found === null) {
  console.log('the registry does not answer what is known of the packages');
  process.exitCode = notAsked;
} else {
  const bad = advisories(found);
  for (const { name, severity, title, url } of bad) console.log(`${name}: ${severity}, ${title} (${url})`);
  if (bad.length === 0) console.log('Nothing grave is known of what ships.');
  process.exitCode = bad.length > 0 ? 1 : 0;
}
