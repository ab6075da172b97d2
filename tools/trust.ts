// `npm run trust`: puts the promises of docs/trust.md to the test. `--full` takes hours; `--shard 1/4` runs a quarter of the units, `--resume` leaves out what
// has been run, `--only nemesis,crashPoints` chooses, `--report` only sums what is kept, `--json` prints a line a promise.

import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { complain, endAll, runToTheEnd } from './bench/clean-up';
import { promises, type Unit } from './trust/promises';
import { keepResult, keptResults, summed, type Result } from './trust/results';

const flag = { type: 'boolean', default: false } as const;
const words = { type: 'string', default: '' } as const;
const options = {
  full: flag,
  json: flag,
  resume: flag,
  report: flag,
  only: words,
  shard: { type: 'string', default: '1/1' },
} as const;
const folder = join('test-output', 'trust');
const file = join(folder, 'results.jsonl');

async function main(): Promise<number> {
  const { values: asked } = parseArgs({ options });
  const shard = shardOf(asked.shard);
  if (shard === undefined) return complain('Skriv vilken del: --shard 1/4 är den första av fyra.');
  const unknown = named(asked.only).find((id) => !(id in promises));
  if (unknown !== undefined) return complain(`Det finns inget löfte som heter ${unknown}: ${Object.keys(promises).join(', ')}.`);
  const units = Object.entries(promises)
    .filter(([id]) => asked.only === '' || named(asked.only).includes(id))
    .flatMap(([id, promised]) => promised.units(asked.full).map((unit) => ({ promise: id, unit })))
    .filter((_one, at) => at % shard.of === shard.part - 1);
  const kept = keptResults(file).filter(({ isFull }) => isFull === asked.full);
  const left = asked.resume
    ? units.filter(({ promise, unit }) => !kept.some((one) => one.promise === promise && one.unit === unit.name))
    : units;
  const ran: Result[] = [];
  if (!asked.report) for (const { promise, unit } of left) ran.push(await runUnit(promise, { unit, isFull: asked.full }));
  const sums = summed(asked.report || asked.resume ? keptResults(file).filter(({ isFull }) => isFull === asked.full) : ran);
  for (const sum of sums)
    console.log(
      asked.json
        ? JSON.stringify(sum)
        : `${sum.violations === 0 ? 'håller ' : 'BRUTET '} ${sum.id}: ${sum.runs} prövade, ${sum.violations} brott, ${sum.figure}`,
    );
  return sums.some(({ violations }) => violations > 0) ? 1 : 0;
}

const named = (text: string): readonly string[] => text.split(',').filter((id) => id !== '');

function shardOf(text: string): { readonly part: number; readonly of: number } | undefined {
  const [part = 0, of = 0] = text.split('/').map(Number);
  return Number.isInteger(part) && part >= 1 && part <= of ? { part, of } : undefined;
}

/** A unit that throws has broken its promise: it could not be shown. */
async function runUnit(promise: string, { unit, isFull }: { readonly unit: Unit; readonly isFull: boolean }): Promise<Result> {
  const since = performance.now();
  const place = join(folder, promise, unit.name.replaceAll(/\W/g, '-'));
  rmSync(place, { recursive: true, force: true });
  const ran = await unit.run(place).catch((error: unknown) => ({
    runs: 0,
    violations: 1,
    figure: 'could not be run',
    says: [error instanceof Error ? (error.stack ?? error.message) : String(error)],
  }));
  await endAll();
  const result = {
    promise,
    unit: unit.name,
    isFull,
    at: new Date().toISOString(),
    seconds: (performance.now() - since) / 1000,
    ...ran,
  };
  keepResult(file, result);
  console.error(
    `${result.violations === 0 ? 'ok' : 'BROTT'} ${promise} ${unit.name} (${result.seconds.toFixed(0)} s): ${result.figure}`,
  );
  for (const says of result.says) console.error(`  ${says}`);
  return result;
}

runToTheEnd(main);
