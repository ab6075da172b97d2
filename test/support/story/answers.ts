// Answers that most stories give, and the caseworker the product proposed.

import { people, type PersonKey } from '../../../src/local/people';
import { readyDraft } from '../eku-draft';
import type { StoryWorld } from './world';

/** *Mottagning*: ours, Söder, the provider named, nothing secret. */
export const received = {
  danger: 'no',
  responsibility: 'soder',
  providerId: 'omsorgsteamet',
  replyWish: 'email',
  protection: 'normal',
} as const;

/** Entered in the register, by whoever takes the file when nobody has before. */
export const registered = { registryNumber: 'SN 2026/0123' } as const;

/** To the provider, with the name, by the 10th of March 2026. */
export const toProvider = {
  disclosure: 'name',
  concerns: 'name',
  ground: 'consent',
  legalFlags: [],
  topic: 'missedVisits',
  replyDue: '2026-03-10',
} as const;

/** Who has the case. */
export async function caseworkerOf(world: StoryWorld): Promise<PersonKey> {
  const { caseworkerId } = (await world.file()).matter;
  return caseworkerId === people.caseworkerSouth.id ? 'caseworkerSouth' : 'caseworkerSouthSecond';
}

/** Received by the registrar and sent to the provider by the caseworker. */
export async function asFarAsTheProvider(world: StoryWorld): Promise<PersonKey> {
  await world.as('registrar').decides('triage', 'accepted', { answers: received });
  const caseworker = await caseworkerOf(world);
  await world.as(caseworker).decides('forwardToProvider', 'sent', { answers: toProvider });
  return caseworker;
}

/** From the provider's letter to the manager's approval of the draft to EKU: nobody answered, the needs are not met. */
export async function asFarAsEku(world: StoryWorld): Promise<void> {
  const caseworker = await asFarAsTheProvider(world);
  await world.as(caseworker).decides('providerReply', 'noAnswer', { answers: { reason: 'timeIsUp' } });
  await world.as(caseworker).decides('individualFollowUp', 'needsNotMet', { answers: { parts: [] }, note: 'Ringt.' });
  await world.as('managerSouth').decides('decideOutcome', 'toEku');
  await approveEku(world);
}

/** The manager of Söder approves the newest case's draft as it is proposed, with a criterion. */
export async function approveEku(world: StoryWorld): Promise<void> {
  const { id } = (await world.file()).matter;
  const { choices, hash } = await readyDraft(world.as('managerSouth').asks, id);
  await world.as('managerSouth').asks(`/api/cases/${id}/eku/approve`, { choices, hash });
}
