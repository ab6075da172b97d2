// Answers that most stories give, and the caseworker the product proposed.

import { people, type PersonKey } from '../../../src/local/people';
import type { StoryWorld } from './world';

/** *Mottagning*: ours, Söder, the provider named, nothing secret. */
export const received = {
  danger: 'no',
  responsibility: 'soder',
  providerId: 'omsorgsteamet',
  replyWish: 'email',
  protection: 'normal',
} as const;

/** To the provider, with the name, by the 10th of March 2026. */
export const toProvider = { disclosure: 'name', legalFlags: [], topic: 'missedVisits', replyDue: '2026-03-10' } as const;

/** Who has the case. */
export async function caseworkerOf(world: StoryWorld): Promise<PersonKey> {
  const { caseworkerId } = (await world.file()).case;
  return caseworkerId === people.caseworkerSouth.id ? 'caseworkerSouth' : 'caseworkerSouthSecond';
}

/** Received by the registrar and sent to the provider by the caseworker. */
export async function asFarAsTheProvider(world: StoryWorld): Promise<PersonKey> {
  await world.as('registrar').decides('triage', 'accepted', { answers: received });
  const caseworker = await caseworkerOf(world);
  await world.as(caseworker).decides('forwardToProvider', 'sent', { answers: toProvider });
  return caseworker;
}
