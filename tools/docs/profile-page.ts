// A profile's routine as a page in Swedish: its paper, its choices, a picture of each process's stages, and every task with its day. For those who own the rules.

import { keysOf } from '../../src/core/brand';
import { ownProcesses } from '../../src/core/processes/all';
import { versionOf, type Profile } from '../../src/core/routine/profile';
import { say } from '../../src/core/text/say';
import type { Chapter } from '../../src/core/views/routine/chapter';
import { firstChapters, otherChapters } from '../../src/core/views/routine/chapters';
import { stagePicture } from './stage-picture';
import { tableOf } from './routine-table';

/** The whole page, in lines. */
export const profilePage = (profile: Profile): readonly string[] => [
  `# ${profile.document.name}`,
  '',
  `${profile.name}. Profilen \`${versionOf(profile)}\`.`,
  '',
  'Skriven av tabellerna i `src/core/processes` och av profilen i `src/core/routine/profiles` med `npm run docs`. Ändra där, inte här.',
  '',
  ...firstChapters(profile).flatMap(printed),
  ...chapter('Stegen', stagePicture(profile, 'complaint')),
  ...keysOf(ownProcesses).flatMap((process) => chapter(say('sv', `process.${process}`), stagePicture(profile, process))),
  ...otherChapters(profile).flatMap(printed),
];

const chapter = (title: string, lines: readonly string[]): readonly string[] => [`## ${title}`, '', ...lines, ''];

function printed({ title, says, heads, rows }: Chapter): readonly string[] {
  const lines = says === undefined ? tableOf(heads, rows) : [says];
  return title === null ? [...lines, ''] : chapter(title, lines);
}
