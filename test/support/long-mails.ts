// A complaint of a given length as a case its caseworker can answer, and its letters as they are drawn.

import { people } from '../../src/local/people';
import { apiOf, fileOf } from './api';
import { forwardedComplaint } from './bot-mails';
import type { BotWorld } from './bot-world';

let count = 0;

/** Comes by mail, is received, and lies with the first caseworker of Söder; answers the case's id. */
export async function caseFrom(world: BotWorld, length: number): Promise<string> {
  count += 1;
  const sentence = 'Hemtjänsten kom inte i tid den här veckan heller. ';
  const words = sentence
    .repeat(Math.ceil(length / sentence.length))
    .slice(0, length)
    .trimEnd();
  const lines = words.replaceAll('heller. ', 'heller.\n');
  await world.mail(`${forwardedComplaint(count)}\n${lines}\n`);
  await world.settle();
  const id = String(count);
  const received = {
    danger: 'no',
    responsibility: 'soder',
    providerId: 'omsorgsteamet',
    replyWish: 'email',
    protection: 'normal',
  };
  await apiOf(world).post('registrar', `/api/cases/${id}/tasks/triage/1/decision`, { outcome: 'accepted', answers: received });
  await world.settle();
  const task = (await fileOf(world, id)).tasks.find(({ type }) => type === 'confirmCaseworker');
  const path = `/api/cases/${id}/tasks/confirmCaseworker/${task?.round ?? 0}/decision`;
  await apiOf(world).post('managerSouth', path, { outcome: 'confirmed', answers: { caseworkerId: people.caseworkerSouth.id } });
  await world.settle();
  return id;
}

/** A letter as those choices make it. */
export async function letterBody(
  world: BotWorld,
  at: { readonly id: string; readonly letter: string; readonly choices: object },
): Promise<{ readonly subject: string; readonly body: string }> {
  const { json } = await apiOf(world).post('caseworkerSouth', `/api/cases/${at.id}/letters/${at.letter}`, at.choices);
  return { subject: String(json['subject']), body: String(json['body']) };
}
