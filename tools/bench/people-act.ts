// What people do, over HTTP: hand over a mail, press a button, answer on the page, let time pass.

import { z } from 'zod';
import { people, tenant, type PersonKey } from '../../src/local/people';
import { ask, until, type At } from './at';

/** A task of a case, as a button names it. */
export interface Answer {
  readonly who: PersonKey;
  readonly caseId: string;
  readonly type: string;
  readonly outcome: string;
  readonly inputs?: Readonly<Record<string, string>>;
  /** How many times Teams hands it over, when it is unsure whether it arrived. */
  readonly times?: number;
}

const object = z.record(z.string(), z.unknown());
const chat = z.object({ messages: z.array(z.object({ id: z.string(), card: object.nullable() })) });
const button = z.looseObject({
  type: z.literal('Action.Execute'),
  verb: z.literal('decide'),
  data: z.looseObject({ c: z.coerce.string(), t: z.string(), r: z.number(), o: z.string() }),
});

/** Puts a mail into the shared mailbox. */
export async function putMail({ local }: At, mime: string, authenticated: 'internal' | 'external'): Promise<void> {
  const query = new URLSearchParams({ mailbox: tenant.sharedMailbox, authenticated }).toString();
  const response = await fetch(`${local}/local/mail/deliver?${query}`, { method: 'POST', body: mime });
  if (!response.ok) throw new Error(`Mejlet kom inte fram: ${response.status}`);
}

/** Presses the button of an outcome on the card in somebody's chat, as soon as it is there; `patience` in milliseconds. */
export async function pressAnswer(at: At, answer: Answer, patience?: number): Promise<void> {
  const seen = object.parse(await press(at, answer, patience));
  if (seen['ok'] !== true) throw new Error(`Svaret på ${answer.type} togs inte: ${JSON.stringify(seen).slice(0, 300)}`);
}

/** The same, with what she saw of it, whatever that was; `patience` in milliseconds. */
export async function press(at: At, answer: Answer, patience?: number): Promise<unknown> {
  const { messageId, action } = await until(`kortet ${answer.type}`, () => buttonFor(at, answer), patience);
  return ask(`${at.local}/local/teams/press`, {
    personId: people[answer.who].id,
    messageId,
    action,
    inputs: answer.inputs ?? {},
    times: answer.times ?? 1,
  });
}

async function buttonFor({ local }: At, { who, caseId, type, outcome }: Answer) {
  const seen = chat.parse(await ask(`${local}/local/teams/chats/${people[who].id}`));
  for (const { id, card } of [...seen.messages].reverse()) {
    const action = objectsIn(card)
      .map((one) => button.safeParse(one).data)
      .find((one) => one?.data.c === caseId && one.data.t === type && one.data.o === outcome);
    if (action !== undefined) return { messageId: id, action };
  }
  return undefined;
}

function objectsIn(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value.flatMap(objectsIn);
  const one = object.safeParse(value).data;
  return one === undefined ? [] : [one, ...Object.values(one).flatMap(objectsIn)];
}

/** A person's way to the tab's API. */
export interface Page {
  readonly get: (path: string) => Promise<unknown>;
  readonly post: (path: string, body: unknown) => Promise<unknown>;
}

const token = z.object({ token: z.string() });

/** Signs somebody in to the tab. */
export async function openPage({ local, bot }: At, who: PersonKey): Promise<Page> {
  const signed = token.parse(await ask(`${local}/local/sign-in/as`, { personId: people[who].id }));
  const headers = { Authorization: `Bearer ${signed.token}` };
  return {
    get: (path) => ask(`${bot}${path}`, undefined, headers),
    post: (path, body) => ask(`${bot}${path}`, body, headers),
  };
}

const clock = z.object({ now: z.string(), reached: z.string().nullable() });
const readClock = async ({ local }: At) => clock.parse(await ask(`${local}/local/clock`));

/** Business time on the local clock. */
export const timeNow = async (at: At): Promise<string> => (await readClock(at)).now;

/** Moves business time, and waits until the bot has gone through what was due on the way. */
export async function moveClock(at: At, to: Date): Promise<void> {
  await ask(`${at.local}/local/clock`, { to: to.toISOString() });
  await until('att boten hinner i kapp klockan', async () => {
    const { reached } = await readClock(at);
    return reached !== null && Date.parse(reached) >= to.getTime() ? true : undefined;
  });
}
