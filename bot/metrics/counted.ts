// The door, the tab's sign-in and what goes to Teams, with a figure told of each: which kind and how it ended, never who.

import type { Delivery, Messenger } from '../../src/app/messenger';
import { measure } from '../../src/graph/measure';
import type { RefusalCode } from '../door/refusal';
import type { Guard } from '../guard';
import type { SignIn } from '../sign-in';

type Why = Parameters<typeof measure<'trappan.refused'>>[2]['why'];

/** What the door's many codes come to in the figures. */
const kinds: Readonly<Record<RefusalCode, Why>> = {
  notPost: 'form',
  notJson: 'form',
  tooLarge: 'form',
  badBody: 'form',
  notAnActivity: 'form',
  noToken: 'token',
  badToken: 'token',
  wrongServiceUrl: 'token',
  notEndorsed: 'token',
  foreignServiceUrl: 'origin',
  foreignChannel: 'origin',
  foreignTenant: 'origin',
  keysAway: 'keysAway',
};

/** The same door; each refusal is counted. */
export const countedGuard =
  (guard: Guard): Guard =>
  async (request) => {
    const admitted = await guard(request);
    if (!admitted.ok) measure('trappan.refused', 1, { door: 'teams', why: kinds[admitted.refused] });
    return admitted;
  };

/** The same sign-in; each refusal is counted. */
export const countedSignIn = ({ whoIs }: SignIn): SignIn => ({
  whoIs: async (authorization) => {
    const who = await whoIs(authorization);
    if (!who.ok) measure('trappan.refused', 1, { door: 'tab', why: tabKind(who.problem.code) });
    return who;
  },
});

const tabKind = (code: string): Why => {
  if (code === 'notForGuests') return 'guest';
  return code === 'tryAgain' ? 'keysAway' : 'token';
};

/** The same messenger; each card is counted with its end. */
export const countedMessenger = (messenger: Messenger): Messenger => ({
  ...messenger,
  send: (to, message) => counted('send', messenger.send(to, message)),
  update: (place, message) => counted('update', messenger.update(place, message)),
  postToEku: (post) => counted('eku', messenger.postToEku(post)),
  updateEku: (place, post) => counted('eku', messenger.updateEku(place, post)),
});

async function counted(way: 'send' | 'update' | 'eku', sending: Promise<Delivery>): Promise<Delivery> {
  try {
    const delivery = await sending;
    measure('trappan.cards', 1, { way, end: delivery.ok ? 'ok' : delivery.why });
    return delivery;
  } catch (failure) {
    measure('trappan.cards', 1, { way, end: 'failed' });
    throw failure;
  }
}
