// The settings: that all are there and well formed, and that the profile they name can be read and still holds.

import { readSettings, type Settings } from '../../bot/config';
import { SettingsFault } from '../../src/graph/settings-fault';
import type { PlainDate } from '../../src/core/brand';
import { lackingIn, profiles, readProfile, type Profile } from '../../src/core/routine/profile';
import { checkProfile } from '../profile/check';
import { fault, good, note, type Finding } from '../../src/core/views/finding';

export interface ReadSettings {
  readonly findings: readonly Finding[];
  /** undefined when they cannot be used. */
  readonly settings: Settings | undefined;
}

const inEnv = 'Rätta raden i .env (varje rad förklaras i .env.example) och kör npm run doctor igen.';

/** Reads them as the bot does; a sentence for each that is missing or wrong, never a value. */
export function checkSettings(env: Readonly<Record<string, string | undefined>>): ReadSettings {
  try {
    const settings = readSettings(env);
    return { settings, findings: [good('Inställningar', 'alla finns och har rätt form.')] };
  } catch (error) {
    if (!(error instanceof SettingsFault)) throw error;
    return { settings: undefined, findings: swedish(error).map((says) => fault('Inställningar', says, inEnv)) };
  }
}

/** A line a fault, in Swedish and then in English: the first half. */
const swedish = ({ message }: SettingsFault): readonly string[] =>
  message
    .split('\n')
    .slice(1)
    .map((line) => (line.trim().split(' / ')[0] ?? '').trim());

export interface ReadProfile {
  readonly findings: readonly Finding[];
  readonly profile: Profile | undefined;
}

/** The profile of that name, held against the same rules as `npm run profile -- check`, and what it leaves out today. */
export function checkNamedProfile(name: string, today: PlainDate): ReadProfile {
  const profile = profileNamed(name);
  if (profile === undefined) {
    const names = Object.keys(profiles).join(', ');
    const next = `Sätt PROFILE i .env till en av ${names}, eller lägg er egen i src/core/routine/profiles och kör npm run profile -- check FIL.`;
    return { profile, findings: [fault('Profilen', 'den som PROFILE nämner finns inte, eller går inte att läsa.', next)] };
  }
  const wrong =
    name in profiles ? checkProfile(JSON.stringify(profiles[name]), today).filter(({ isWarning }) => isWarning !== true) : [];
  const findings = [
    ...wrong.map(({ where, what, instead }) => fault('Profilen', `${where}: ${what}`, instead)),
    ...lackingIn(profile, today).map(lacks),
  ];
  return { profile, findings: findings.length > 0 ? findings : [good('Profilen', 'stämmer och lämnar inget ute.')] };
}

function profileNamed(name: string): Profile | undefined {
  try {
    return readProfile(name);
  } catch {
    return undefined;
  }
}

const inProfile = 'i profilen, kör npm run profile -- check FIL, bygg och starta om.';
const lacking: Readonly<Record<ReturnType<typeof lackingIn>[number], Finding>> = {
  nobodyOnCall: note(
    'Profilen',
    'utanför kontorstid når ett larm ingen jour, utan väntar på nästa i kedjan.',
    `Sätt alarm.onCall ${inProfile} Är det beslutat så är det bra.`,
  ),
  routineRunsOut: note(
    'Profilen',
    'rutinen slutar snart gälla.',
    `Låt den som svarar för rutinen besluta om en ny. Lägg den sist i routines ${inProfile}`,
  ),
  routineRanOut: fault(
    'Profilen',
    'rutinen har slutat gälla.',
    `Låt den som svarar för rutinen besluta om en ny. Lägg den sist i routines ${inProfile}`,
  ),
  revisionNear: note('Profilen', 'rutinen ska snart ses över.', `Se över den och flytta nextRevision ${inProfile}`),
  revisionLate: fault('Profilen', 'rutinen skulle ha setts över.', `Se över den och flytta nextRevision ${inProfile}`),
};
const lacks = (what: ReturnType<typeof lackingIn>[number]): Finding => lacking[what];
