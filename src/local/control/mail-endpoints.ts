// A mail comes in from outside, as bytes: what `npm run mail` and the page's drop area use; and whose addresses outside nobody has.

import { z } from 'zod';
import { deliver, type MailWorld } from '../graph/mail/sending/deliver';
import { GraphRefusal } from '../graph/refusal';
import { goneAddresses, setGone } from '../graph/mailbox/gone';
import { mailSwitches, setMailSwitches } from '../graph/mailbox/switches';
import type { LocalAnswer, LocalRequest } from '../http';
import { failed, jsonOf, type Endpoint } from './serve';

const arrival = z.object({
  mailbox: z.string(),
  /** Whom the server vouches for: a signed-in colleague, a domain outside that is proven, or (left out) nobody. */
  authenticated: z.enum(['internal', 'external']).optional(),
});

/** `POST /local/mail/deliver?mailbox=&authenticated=internal|external` with the MIME as body → `{id}`; `GET/POST /local/mail/switches`; `GET/POST /local/mail/gone {address, isGone}`. */
export function mailEndpoints(world: MailWorld): readonly Endpoint[] {
  return [
    { method: 'POST', template: '/local/mail/deliver', handle: (request) => deliverMail(world, request) },
    { method: 'GET', template: '/local/mail/switches', handle: () => ({ status: 200, body: mailSwitches(world.store) }) },
    { method: 'GET', template: '/local/mail/gone', handle: () => gone(world) },
    { method: 'POST', template: '/local/mail/gone', handle: ({ body }) => sayGone(world, jsonOf(body)) },
    { method: 'POST', template: '/local/mail/switches', handle: ({ body }) => setSwitches(world, jsonOf(body)) },
  ];
}

async function deliverMail(world: MailWorld, { query, body }: LocalRequest): Promise<LocalAnswer> {
  const wanted = arrival.safeParse(Object.fromEntries(query));
  if (!wanted.success)
    return failed(400, 'badRequest', 'Skriv vilken brevlåda: /local/mail/deliver?mailbox=synpunkter@ekbacka.example');
  const { mailbox, authenticated } = wanted.data;
  try {
    return {
      status: 201,
      body: { id: await deliver(world, { mailbox, mime: body, ...(authenticated ? { authenticated } : {}) }) },
    };
  } catch (failure) {
    if (failure instanceof GraphRefusal) return failed(404, 'noSuchMailbox', 'Den brevlådan finns inte.');
    throw failure;
  }
}

const gone = ({ store }: MailWorld): LocalAnswer => ({ status: 200, body: { addresses: goneAddresses(store) } });

function sayGone(world: MailWorld, wanted: unknown): LocalAnswer {
  try {
    setGone(world.store, wanted);
  } catch {
    return failed(400, 'badAddresses', 'Skriv {"address": "…", "isGone": true}.');
  }
  return gone(world);
}

function setSwitches(world: MailWorld, wanted: unknown): LocalAnswer {
  try {
    setMailSwitches(world.store, wanted);
  } catch {
    return failed(400, 'badSwitches', 'Det reglaget finns inte. Se GET /local/mail/switches.');
  }
  return { status: 200, body: mailSwitches(world.store) };
}
