// What people look at while something is wrong underneath, and what is no answer to it.

import { people, type PersonKey } from '../../../src/local/people';
import type { BotWorld } from '../../../test/support/bot-world';
import type { Answered, Knock } from '../doors/knock';

export interface Look extends Knock {
  /** It is answered whenever all is well. */
  readonly mustBeThere: boolean;
}

/** Milliseconds: a page's own patience, with what a busy machine adds. */
const longest = 15_000;

const pages: readonly (readonly [PersonKey, string])[] = [
  ['registrar', '/api/cases/1'],
  ['registrar', '/api/cases/2'],
  ['registrar', '/api/cases/3'],
  ['registrar', '/api/cases/1/tasks/triage/1'],
  ['registrar', '/api/my-work'],
  ['registrar', '/api/me'],
  ['registrar', '/api/set-aside'],
  ['registrar', '/api/register'],
  ['registrar', '/api/archive'],
  ['managerSouth', '/api/my-work'],
  ['managerSouth', '/api/units'],
  ['managerSouth', '/api/providers'],
  ['managerSouth', '/api/providers/omsorgsteamet'],
  ['managerSouth', '/api/providers/omsorgsteamet/contracts'],
  ['managerSouth', '/api/measures'],
  ['managerSouth', '/api/compilations'],
  ['managerSouth', '/api/absence'],
  ['departmentHead', '/api/health'],
  ['departmentHead', '/api/settings'],
  ['departmentHead', '/api/log'],
  ['qualityController', '/api/matters/lexSarah:1'],
  ['qualityController', '/api/follow-ups/of/2026'],
  ['ekuFirst', '/api/eku'],
  ['caseworkerSouth', '/api/write-down'],
];

/** One each, signed by whoever looks. */
export const looksOf = (tokens: ReadonlyMap<PersonKey, string>): readonly Look[] => [
  ...pages.map(([who, path]): Look => ({
    name: who,
    method: 'GET',
    path,
    headers: signed(tokens, who),
    mustBeThere: isCase(path),
  })),
  ...(['registrar', 'managerSouth', 'departmentHead'] as const).map((who): Look => ({
    ...{ name: who, method: 'POST', path: '/api/cases', mustBeThere: true },
    headers: { ...signed(tokens, who), 'Content-Type': 'application/json' },
    body: JSON.stringify({ which: 'open' }),
  })),
];

const isCase = (path: string): boolean => /^\/api\/(?:cases\/\d|my-work|me)$/.test(path);
const signed = (tokens: ReadonlyMap<PersonKey, string>, who: PersonKey) => ({ Authorization: `Bearer ${tokens.get(who) ?? ''}` });

/** Signed in once each. */
export async function tokensOf(world: BotWorld): Promise<ReadonlyMap<PersonKey, string>> {
  const who = [...new Set(pages.map(([key]) => key))];
  const pairs = who.map(async (key) => {
    const { token } = await world.local$('sign-in/as', { personId: people[key].id });
    return [key, String(token)] as const;
  });
  return new Map(await Promise.all(pairs));
}

/** What is no answer, in words; 503 is one when it says a sentence. */
export function lookFault({ status, text, milliseconds }: Answered): string | null {
  if (status === 0) return 'no answer';
  if (status >= 500 && !(status === 503 && /"message":"[^"]{10,}"/.test(text))) return 'a fault of ours';
  return milliseconds > longest ? `took ${milliseconds.toFixed(0)} ms` : null;
}
