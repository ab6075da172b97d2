// The stages of a process as a Mermaid picture: which task's outcome leads from where to where, under a profile.

import { processes } from '../../src/core/processes/all';
import { underProfile } from '../../src/core/processes/owes-note';
import type { Tables } from '../../src/core/processes/process';
import { contractWords } from '../../src/core/processes/complaint/contract-words';
import { outcomeIn } from '../../src/core/processes/complaint/switched';
import type { Profile } from '../../src/core/routine/profile';
import { sayBy, sayPlain } from '../../src/core/text/say';
import { demoRecords } from '../profile/demo-records';
import { fileFrom } from '../profile/record';

type ProcessId = keyof typeof processes;

interface Arrow {
  readonly from: string;
  readonly to: string;
  readonly says: string;
}

/** The picture in lines, ready for a page; a stage that nothing leads to under the profile is left out. */
export function stagePicture(profile: Profile, process: ProcessId): readonly string[] {
  const { stages }: Tables = processes[process];
  const ways = [...arrows(profile, process), ...byThemselves(stages)];
  const [first] = Object.keys(stages);
  const seen = new Set<string>([first ?? '']);
  for (const stage of seen) for (const { from, to } of ways) if (from === stage) seen.add(to);
  const nodes = Object.entries(stages)
    .filter(([stage]) => seen.has(stage))
    .map(([stage, { open }]) => {
      const key = process === 'complaint' ? `stage.${stage}` : `matterStage.${process}.${stage}`;
      const name = sayBy('sv', key, contractWords({ profile, provider: null }));
      return `  ${stage}${open ? `["${name}"]` : `(["${name}"])`}`;
    });
  return ['```mermaid', 'flowchart TD', ...nodes, ...merged(ways.filter(({ from }) => seen.has(from))).map(drawn), '```'];
}

const drawn = ({ from, to, says }: Arrow): string => `  ${from} -->|"${says}"| ${to}`;

/** Where a pass takes a matter without anybody's answer. */
const byThemselves = (stages: Tables['stages']): readonly Arrow[] =>
  Object.entries(stages).flatMap(([from, { passesTo: to }]) => (to === undefined ? [] : [{ from, to, says: 'av sig själv' }]));

function arrows(profile: Profile, process: ProcessId): readonly Arrow[] {
  const { tasks }: Tables = processes[process];
  return Object.entries(tasks).flatMap(([type, { opens, outcomes }]) => {
    if (!('stage' in opens)) return [];
    return Object.keys(outcomes).flatMap((outcome) => {
      const row = outcomes[outcome];
      const own = row === undefined ? undefined : underProfile(profile, row);
      const rule = process === 'complaint' ? outcomeIn(fileUnder(profile), type, outcome) : own;
      const says = sayBy('sv', `outcome.${type}.${outcome}`, contractWords({ profile, provider: null }));
      const byReason = Object.entries(rule?.toBy ?? {}).map(([reason, { to }]) => ({
        to,
        says: sayPlain('sv', `reason.${reason}`),
      }));
      const plain = rule?.to === undefined ? [] : [{ to: rule.to, says }];
      return opens.stage.flatMap((from) => [...plain, ...byReason].map((way) => ({ from, ...way })));
    });
  });
}

/** Those between the same two stages are one arrow. */
function merged(all: readonly Arrow[]): readonly Arrow[] {
  const between = new Map<string, Arrow>();
  for (const arrow of all) {
    const key = `${arrow.from} ${arrow.to}`;
    const known = between.get(key);
    between.set(key, known === undefined ? arrow : { ...known, says: `${known.says} · ${arrow.says}` });
  }
  return [...between.values()];
}

/** Any matter: the switches ask for its profile, and for a provider nobody knows. */
function fileUnder(profile: Profile) {
  const recorded = demoRecords.at(-1);
  if (recorded === undefined) throw new Error('nothing is recorded');
  return { ...fileFrom(recorded, profile), provider: null };
}
