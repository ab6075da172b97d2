// Prints docs/routine.md from the tables, in Swedish, for the people who own the rules: `npm run docs`; with `--check` only says whether it is up to date.

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { keysOf } from '../src/core/brand';
import { deadlines } from '../src/core/routine/deadlines';
import { taskType, taskTypes } from '../src/core/routine/task-types';
import { sayDeadline } from '../src/core/text/deadline';
import { say } from '../src/core/text/say';

const file = 'docs/routine.md';

const row = (id: keyof typeof taskTypes): string => {
  const rule = taskType(id);
  const role = rule.role === 'firstOwner' ? 'Första mottagare (profilen)' : say('sv', `role.${rule.role}`);
  const due = sayDeadline('sv', rule.deadline, deadlines[rule.deadline]);
  return `| ${say('sv', `task.${id}.title`)} | ${role} | ${due} | ${say('sv', `statute.${rule.because}`)} |`;
};

const text = [
  '# Rutinen',
  '',
  'Skriven av tabellerna i `src/core/routine` med `npm run docs`. Ändra där, inte här.',
  '',
  '| uppgift | vem | klar när | grund |',
  '| --- | --- | --- | --- |',
  ...keysOf(taskTypes).map(row),
  '',
].join('\n');

if (!process.argv.includes('--check')) writeFileSync(file, text);
else if (!existsSync(file) || readFileSync(file, 'utf8') !== text) {
  process.stderr.write(`${file} is not what the tables say: npm run docs\n`);
  process.exitCode = 1;
}
