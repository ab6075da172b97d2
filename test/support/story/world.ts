// A story's world: people act, mails come, days go by, and after every step all is at rest and the invariants hold.

import { setTimeout as pause } from 'node:timers/promises';
import { plainDate, type Instant } from '../../../src/core/brand';
import type { CaseFile } from '../../../src/core/casefile/case-file';
import type { WatchRow } from '../../../src/graph/lists/watch';
import { momentAt } from '../../../src/core/time/plain-date';
import { people, tenant as ekbacka, type PersonKey } from '../../../src/local/people';
import { answerTask } from './acts';
import { openCrew, type Crew, type Way } from './crew';
import { holdInvariants, lookAtAll, type Seen } from './invariants';
import type { StoryMail } from './mails';
import { personOn, type Person, type Stage } from './person';
import { openTenant, type SentMail, type Tenant } from './tenant';

export interface StoryWorld {
  /** Moves the clock to a day and a time in Stockholm, day by day. */
  readonly until: (moment: string) => Promise<void>;
  readonly mail: (mail: StoryMail) => Promise<void>;
  readonly as: (who: PersonKey) => Person;
  /** The newest case. */
  readonly file: () => Promise<CaseFile>;
  readonly files: () => Promise<readonly CaseFile[]>;
  /** Tags of the cards that have been put into somebody's chat. */
  readonly cardsTo: (who: PersonKey) => Promise<readonly string[]>;
  readonly channel: () => Promise<readonly string[]>;
  readonly sent: () => Promise<readonly SentMail[]>;
  readonly tenant: Tenant;
  /** Ends when all is at rest and every invariant holds. */
  readonly rests: (after: string) => Promise<void>;
  /** Starts a bot anew that has died. */
  readonly revives: () => Promise<void>;
  /** How many changes the bot has made so far. */
  readonly changes: () => number;
  readonly close: () => Promise<void>;
}

const patience = 90_000;

/** Opens a world at a moment in Stockholm, `2026-03-02 08:10`. */
export async function openWorld(from: string, way: Way): Promise<StoryWorld> {
  const dying: { crew?: Crew; changes: number; writes: number } = { changes: 0, writes: 0 };
  const afterWrite = (): void => {
    dying.writes += 1;
    if (dying.crew === undefined) return;
    dying.changes += 1;
    if (dying.changes === way.dieAfter) dying.crew.kill();
  };
  const tenant = await openTenant(inStockholm(from), afterWrite, way.profile);
  if (way.switches !== undefined) {
    await tenant.control('quirks', way.switches.quirks);
    await tenant.control('mail/switches', way.switches.mail);
  }
  const crew = await openCrew(tenant, way);
  if (way.faults !== undefined) await tenant.control('faults', { faults: way.faults });
  const settle = (): Promise<void> => rest({ tenant, crew, writes: () => dying.writes });
  const step = async (what: string): Promise<readonly CaseFile[]> => {
    await settle();
    const look = (): Promise<Seen> => lookAtAll(tenant, crew.heard());
    const first = await look();
    const isDone = way.dieAfter !== undefined && (await lookForPost({ tenant, crew, settle }, first.files));
    const seen = isDone ? await look() : first;
    holdInvariants(seen, what);
    return seen.files;
  };
  await reached(tenant, inStockholm(from), crew); // what the calendar calls for on the first day is opened on it
  await settle();
  dying.crew = crew;
  return {
    ...{ tenant, files: tenant.files, sent: tenant.sent, changes: () => dying.changes, revives: crew.revive },
    rests: async (after) => void (await step(after)),
    as: (who) => personOn({ tenant, crew, step, settle }, who),
    file: () => newest(tenant),
    until: async (moment) => {
      await tenant.control('clock', { to: inStockholm(moment) });
      await reached(tenant, inStockholm(moment), crew);
      await step(`it is ${moment}`);
    },
    mail: async (mail) => {
      await deliver(tenant, mail);
      await step('a mail came');
    },
    cardsTo: (who) => cardsTo(tenant, who),
    channel: async () => (await tenant.channel()).map(({ card }) => JSON.stringify(card)),
    close: async () => {
      await tenant.control('faults', { faults: [] });
      await crew.stop();
      await tenant.local.stop();
    },
  };
}

interface Resting {
  readonly tenant: Tenant;
  readonly crew: Crew;
  /** How many changes have been made in the tenant, by whomever. */
  readonly writes: () => number;
}

/**
 * At rest: nothing in the inbox, no case due, none held; seen twice. A claim whose answer was lost runs out by itself after a minute. Nobody looks
 * while something is still written, which would only take the bot's time.
 */
async function rest({ tenant, crew, writes }: Resting): Promise<void> {
  let calm = 0;
  for (const since = Date.now(); calm < 2;) {
    await crew.revive();
    await crew.rests();
    const before = writes();
    await pause(crew.breath());
    if (writes() === before) calm = (await isQuiet(tenant)) ? calm + 1 : 0;
    if (Date.now() - since < patience) continue;
    throw new Error(`Not at rest: ${JSON.stringify(await tenant.watch())}\n${crew.heard().slice(-3000)}`);
  }
}

async function isQuiet({ app, watch, inbox }: Tenant): Promise<boolean> {
  await app.clock.follow(null);
  const now = app.clock.now();
  const realNow = app.clock.realNow();
  const isHeld = ({ holder, leaseEnd }: WatchRow): boolean => holder !== null && leaseEnd !== null && leaseEnd > realNow;
  return (await inbox()) === 0 && (await watch()).every((row) => !isHeld(row) && row.nextLook > now);
}

/** A post whose end nobody knows is put before the manager, who looks in the channel. Answers whether there was one. */
async function lookForPost({ tenant, crew, settle }: Omit<Stage, 'step'>, files: readonly CaseFile[]): Promise<boolean> {
  let isDone = false;
  for (const file of files)
    for (const task of file.tasks.filter(({ type, state }) => type === 'checkEkuPost' && state === 'open')) {
      isDone = true;
      const known = (await tenant.files()).flatMap(({ events }) => events.filter(({ kind }) => kind === 'ekuPosted'));
      const outcome = (await tenant.channel()).length > known.length ? 'wasPosted' : 'postAgain';
      await answerTask({ tenant, botUrl: crew.url }, 'managerSouth', { file, task, outcome });
      await settle();
    }
  return isDone;
}

async function newest(tenant: Tenant): Promise<CaseFile> {
  const file = (await tenant.files()).at(-1);
  if (file === undefined) throw new Error('There is no case.');
  return file;
}

async function deliver({ local }: Tenant, { raw, authenticated }: StoryMail): Promise<void> {
  const proof = authenticated === undefined ? '' : `&authenticated=${authenticated}`;
  await fetch(`${local.url}/local/mail/deliver?mailbox=${ekbacka.sharedMailbox}${proof}`, { method: 'POST', body: raw });
}

async function cardsTo({ files, others }: Tenant, who: PersonKey): Promise<readonly string[]> {
  const shown = [...(await files()), ...(await others())].flatMap(({ events }) =>
    events.flatMap((event) => (event.kind === 'shown' ? event.data.cards : [])),
  );
  return [...new Set(shown.filter(({ holder }) => holder === people[who].id).map(({ tag }) => tag))];
}

async function reached(tenant: Tenant, to: Instant, crew: Crew): Promise<void> {
  for (const since = Date.now(); ; await pause(10)) {
    await crew.revive();
    const clock = await tenant.control('clock');
    if (typeof clock['reached'] === 'string' && clock['reached'] >= to) return;
    if (Date.now() - since > patience) throw new Error(`The passes have not come to ${to}: ${JSON.stringify(clock)}`);
  }
}

/** `2026-03-02 08:10` in Stockholm. */
function inStockholm(text: string): Instant {
  const [day = '', time = ''] = text.split(' ');
  return momentAt(plainDate(day), time);
}
