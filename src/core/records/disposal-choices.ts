// What may be chosen for a case that has ended, and on which grounds.

import { isIn } from '../brand';

/** What a registrar may choose, and on which grounds. */
export const disposalChoices = {
  dispose: { grounds: ['planRunOut', 'delivered'] },
  retain: { grounds: ['placedChild', 'research', 'lastingValue', 'boardDecided'] },
  wait: { grounds: ['disclosure', 'supervision', 'court', 'claim', 'stillNeeded'] },
} as const satisfies Record<string, { readonly grounds: readonly string[] }>;
export type DisposalChoice = keyof typeof disposalChoices;
export type DisposalGround = (typeof disposalChoices)[DisposalChoice]['grounds'][number];

export const disposalGrounds: readonly [DisposalGround, ...DisposalGround[]] = [
  ...disposalChoices.dispose.grounds,
  ...disposalChoices.retain.grounds,
  ...disposalChoices.wait.grounds,
];

/** Whether a choice may rest on a ground. */
export const restsOn = (choice: DisposalChoice, ground: string): ground is DisposalGround =>
  isIn(disposalChoices[choice].grounds, ground);
