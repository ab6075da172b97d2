// From Teams to the bot: a signed POST to its messaging address, and what came back. Teams gives up after fifteen seconds.

import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';
import { jsonOf } from '../control/serve';
import { tell, type Asked } from '../witness';
import { signActivity } from './channel-token';
import type { JsonObject } from './messages';
import type { Teams } from './teams';

export interface BotAnswer {
  /** HTTP status; 0 when nobody answered in time. */
  readonly status: number;
  readonly body: unknown;
}

export interface Delivery {
  /** Milliseconds; graph-facts 4.3: 15 seconds, 5 for a message extension's submit. */
  readonly patience?: number;
  /** The same activity so many times, as Teams does when it is unsure whether it arrived. */
  readonly times?: number;
}

const PATIENCE = 15_000;
const nobody: BotAnswer = { status: 0, body: undefined };

/** Delivers an activity under the channel's signature and answers what the bot said the last time. */
export async function deliver(teams: Teams, activity: JsonObject, delivery: Delivery = {}): Promise<BotAnswer> {
  let answer = nobody;
  for (let time = 0; time < (delivery.times ?? 1); time += 1)
    answer = await faulted(teams, activity, delivery.patience ?? PATIENCE);
  return answer;
}

// Faults on the way to the bot are set with service `teams`, method `DELIVER` and the path `/bot/<type or name>`.
async function faulted(teams: Teams, activity: JsonObject, patience: number): Promise<BotAnswer> {
  const name = typeof activity['name'] === 'string' ? activity['name'] : String(activity['type']);
  const path = `/bot/${name}`;
  const since = Date.now();
  const fault = teams.faults.next({ service: 'teams', method: 'DELIVER', path, sentinel: undefined });
  await pause(fault?.milliseconds ?? 0);
  const isKept = fault !== undefined && fault.kind !== 'delay' && fault.kind !== 'lost';
  const answer = isKept ? nobody : await post(teams, activity, patience);
  const asked: Asked = { door: 'bot', who: personOf(activity), method: 'DELIVER', path, since, sent: activity };
  tell(teams.witness, asked, { answer, isDone: answer.status !== 0, fault });
  return fault?.kind === 'lost' ? nobody : answer;
}

const sender = z.object({ from: z.object({ aadObjectId: z.string() }) });
const personOf = (activity: JsonObject): string => sender.safeParse(activity).data?.from.aadObjectId ?? '';

async function post(teams: Teams, activity: JsonObject, patience: number): Promise<BotAnswer> {
  const headers = { 'Content-Type': 'application/json; charset=utf-8', Authorization: `Bearer ${await signActivity(teams)}` };
  try {
    const signal = AbortSignal.timeout(patience);
    const response = await fetch(`${teams.botUrl()}/api/messages`, {
      method: 'POST',
      headers,
      body: JSON.stringify(activity),
      signal,
    });
    return { status: response.status, body: jsonOf(Buffer.from(await response.arrayBuffer())) };
  } catch {
    return nobody;
  }
}
