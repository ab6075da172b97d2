// The second gate on regular expressions: `recheck` says of each new one whether it takes more than time in proportion to what it reads. The lint
// rules miss some. Those it has cleared stand as hashes in linear-expressions.txt; `--write` clears what is new and leaves out what is gone.

import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { literals } from './find-expressions.mjs';
import { staysLinear } from './try-expression.mjs';

process.env.RECHECK_SYNC_BACKEND = 'pure';
const { checkSync } = await import('recheck');

const list = path.join(path.dirname(fileURLToPath(import.meta.url)), 'linear-expressions.txt');
const hashOf = ({ source, flags }) => createHash('sha256').update(`/${source}/${flags}`).digest('hex').slice(0, 12);
const cleared = new Set(existsSync(list) ? readFileSync(list, 'utf8').split('\n') : []);

/** Why an expression is not cleared, or null. What recheck cannot say in time is tried. */
const fault = ({ source, flags }) => {
  const { status, complexity, attack } = checkSync(source, flags.replace('v', 'u'), { timeout: 5_000 });
  if (status === 'safe') return null;
  if (status === 'vulnerable') return `${complexity?.summary ?? 'more than linear'}, on ${attack?.pattern ?? 'an unknown text'}`;
  return staysLinear(new RegExp(source, flags)) ? null : 'more than linear when tried';
};

const isWriting = process.argv.includes('--write');
const all = new Map(literals().map((one) => [hashOf(one), one]));
const fresh = [...all].filter(([hash]) => !cleared.has(hash));
const faults = fresh.flatMap(([hash, one]) => {
  const why = fault(one);
  return why === null ? [] : [{ hash, text: `${one.place}  /${one.source}/${one.flags}\n    ${why}` }];
});

for (const { text } of faults) console.error(text);
if (isWriting) {
  const bad = new Set(faults.map(({ hash }) => hash));
  writeFileSync(
    list,
    `${[...all.keys()]
      .filter((hash) => !bad.has(hash))
      .sort()
      .join('\n')}\n`,
  );
}
console.log(`${all.size} expressions, ${fresh.length} looked at, ${faults.length} of more than linear time`);
process.exitCode = faults.length > 0 ? 1 : 0;
