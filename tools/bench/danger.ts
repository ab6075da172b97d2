// How many invented texts of danger are seen, and how many ordinary complaints are taken for one. The texts stand beside the tests.

import { readFileSync } from 'node:fs';
import { mayBeDanger } from '../../src/core/intake/danger/danger-words';
import { nothing, type Measured } from './measured';

/** Recall in per cent, and false alarms of a hundred ordinary mails. */
export function measureDanger(): Promise<Measured> {
  const values = { 'danger.recall': shareOf('danger'), 'danger.falsePerHundred': shareOf('ordinary') };
  return Promise.resolve({ ...nothing, values });
}

function shareOf(name: 'danger' | 'ordinary'): number {
  const lines = readFileSync(`test/danger/${name}.txt`, 'utf8')
    .split('\n')
    .filter((line) => line !== '');
  return (100 * lines.filter(mayBeDanger).length) / lines.length;
}
