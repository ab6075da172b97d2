// `npm run danger`: learns from the invented texts beside this file how much each word speaks of danger, and writes `weights.json` for the product.
// The texts the tests measure with are others, and are never learned from. `--check` only says whether the weights are what the texts teach.

import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { stretches } from '../src/core/intake/danger/fold';
import { featuresOf, shareOfWhole, wholeFeatures } from '../src/core/intake/danger/features';
import { isAlike, kept, learn, type Learned } from './danger/learn';

const folder = path.resolve('tools/danger/texts');
const target = path.resolve('src/core/intake/danger/weights.json');

/** Where danger begins: a little lower catches more and alarms more often. */
const border = -5;

interface Text {
  readonly isDanger: boolean;
  readonly words: readonly Words[];
  /** What speaks of danger in it: what stands between stars, or all. */
  readonly core: readonly Words[];
}
type Words = readonly string[];

/** One text a line. */
const textsIn = (name: string): readonly Text[] =>
  readFileSync(path.join(folder, name), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => ({
      isDanger: name.startsWith('danger'),
      words: stretches(line.replaceAll('*', '')),
      core: stretches(line.split('*')[1] ?? line),
    }));

const texts = readdirSync(folder).sort().flatMap(textsIn);
const known = new Map<string, Words>();
const learned: Learned = {
  border,
  stretch: learn(
    texts.flatMap(({ isDanger, words, core }) =>
      (isDanger ? core : words).map((one) => ({
        features: featuresOf(one, known),
        isDanger,
        share: isDanger ? 1 / core.length : 1,
      })),
    ),
    () => 1,
  ),
  whole: learn(
    texts.map(({ isDanger, words }) => ({
      features: wholeFeatures(words.map((one) => featuresOf(one, known))),
      isDanger,
      share: 1,
    })),
    shareOfWhole,
  ),
};

if (process.argv.includes('--check')) {
  if (!isAlike(learnedBefore(), learned)) {
    process.stderr.write('weights.json is not what the texts teach: npm run danger\n');
    process.exitCode = 1;
  }
} else {
  writeFileSync(target, `${JSON.stringify(learned)}\n`);
  console.log(
    `${Object.keys({ ...learned.stretch.weights, ...learned.whole.weights }).length} weights in ${path.relative('.', target)}`,
  );
}

function learnedBefore(): Learned {
  return kept.parse(JSON.parse(readFileSync(target, 'utf8')));
}
