// How people write the key of a matter.

import { isKeyOf } from '../../../src/core/brand';
import { ownProcesses } from '../../../src/core/processes/all';

/** `SYN-2026-00001`, `LS-2026-00007`. */
export function shownNumber(key: string): string {
  const [kind = '', row = ''] = key.includes(':') ? key.split(':') : ['', key];
  const letters = isKeyOf(ownProcesses, kind) ? ownProcesses[kind].number : 'SYN';
  return `${letters}-2026-${row.padStart(5, '0')}`;
}
