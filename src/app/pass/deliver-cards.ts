// Cards into chats, and cards already there brought up to date. What was reached and what was not becomes events.

import { causeOf } from '../log';
import type { MatterFile } from '../../core/casefile/matter-file';
import type { NewEvent, ShownCard } from '../../core/casefile/event';
import { writeRecipient } from '../../core/casefile/recipient';
import { cardFor } from '../../core/cards/card-for';
import { isBarred } from '../../core/engine/assessing';
import { isAway } from '../../core/engine/covering';
import { keptFrom } from '../../core/engine/two-people';
import type { Action, WantedCard } from '../../core/engine/action';
import { isOverdueTag } from '../../core/engine/tags';
import { shownCards } from '../../core/engine/wanted-cards';
import { personId, type PersonId } from '../../core/brand';
import type { App } from '../app';
import type { Holding } from './hold';
import { cardContext } from './card-context';
import { isLine } from '../../core/engine/reaching';
import { endLine, endLineOf, isOnDesk, writeLine } from '../desk/write-line';
import type { CardMessage, Delivery, MessagePlace } from '../messenger';
import { peopleOf } from '../recipients';

export interface Delivered {
  readonly events: readonly NewEvent[];
  /** The world failed on the way: what is missing is sent in a later pass. */
  readonly isHalf: boolean;
}

type Outcome = { readonly shown: ShownCard } | { readonly missed: NewEvent } | 'later';

/** Sends and updates at most so many at a time. */
const atOnce = 4;

/** Sends and updates what the plan says; answers what became of it as events. Never throws for the world's faults. */
export async function deliverCards(app: Holding, file: MatterFile, actions: readonly Action[]): Promise<Delivered> {
  const jobs = actions.flatMap((action) => jobOf(app, file, action));
  const outcomes: Outcome[] = [];
  for (let start = 0; start < jobs.length; start += atOnce)
    outcomes.push(...(await together(app, jobs.slice(start, start + atOnce))));
  const cards = outcomes.flatMap((outcome) => (outcome !== 'later' && 'shown' in outcome ? [outcome.shown] : []));
  const missed = outcomes.flatMap((outcome) => (outcome !== 'later' && 'missed' in outcome ? [outcome.missed] : []));
  const shown: readonly NewEvent[] =
    cards.length === 0 ? [] : [{ kind: 'shown', data: { cards }, at: app.clock.now(), by: null }];
  return { events: [...shown, ...missed], isHalf: outcomes.includes('later') };
}

type Job = () => Promise<readonly Outcome[]>;

/** One message that cannot go now never stops the others. */
const together = async (app: App, jobs: readonly Job[]): Promise<readonly Outcome[]> =>
  (
    await Promise.all(
      jobs.map(async (job) => {
        try {
          return await job();
        } catch (failure) {
          app.log.warn('card could not go now; a later pass sends it', causeOf(failure));
          return ['later'] as const;
        }
      }),
    )
  ).flat();

function jobOf(app: Holding, file: MatterFile, action: Action): readonly Job[] {
  if (action.kind === 'sendCard') return [() => send(app, file, action)];
  if (action.kind !== 'updateCard') return [];
  return [async () => [await update(app, file, action)]];
}

async function send(
  app: Holding,
  file: MatterFile,
  { card, only }: Extract<Action, { kind: 'sendCard' }>,
): Promise<readonly Outcome[]> {
  const found = only ?? (await peopleOf(app, card.to));
  const people = whoIsThere(
    file,
    found.filter((person) => !isBarred(file, person) && !isKeptFrom(file, card, person)),
  );
  if (people.length === 0) return [missed(app, card, 'nobody')];
  return Promise.all(people.map((person) => sendTo(app, file, { card, person })));
}

/** What asks her to do it; that it is late she hears as anybody above. */
const isKeptFrom = (file: MatterFile, { about }: WantedCard, person: PersonId): boolean =>
  (about.card === 'task' || about.card === 'reminder') && keptFrom(file, about.task.type) === person;

/** Of several who hold a role those who are there; all where none is. */
function whoIsThere(file: MatterFile, people: readonly PersonId[]): readonly PersonId[] {
  const there = people.filter((person) => !isAway(file, person));
  return there.length === 0 ? people : there;
}

async function sendTo(
  app: Holding,
  file: MatterFile,
  at: { readonly card: WantedCard; readonly person: PersonId },
): Promise<Outcome> {
  const { card, person } = at;
  if (isLine(file, card.about)) return shownAt(at, await writeLine(app, file, at));
  const message = await messageOf(app, file, at);
  await app.hold.secure();
  const delivery = await app.messenger.send(person, message);
  if (!delivery.ok) return missed(app, { ...card, to: { kind: 'person', id: person } }, delivery.why);
  if (card.about.card === 'overdue') await writeLine(app, file, at);
  return shownAt(at, delivery.place);
}

function shownAt(
  { card, person }: { readonly card: WantedCard; readonly person: PersonId },
  { conversationId, activityId }: MessagePlace,
): Outcome {
  return { shown: { tag: card.tag, to: writeRecipient(card.to), holder: person, state: card.state, conversationId, activityId } };
}

async function update(app: App, file: MatterFile, action: Extract<Action, { kind: 'updateCard' }>): Promise<Outcome> {
  const { shown, card } = action;
  if (isOnDesk(shown)) return lineAfter(app, file, action);
  await lineBeside(app, file, action);
  const delivery = await updated(app, file, action);
  if (!delivery.ok) app.log.warn('card to update is out of reach', { tag: card.tag });
  return { shown: { ...shown, state: card.state } };
}

/** A line that still says something says it as it is now; any other goes. */
async function lineAfter(app: App, file: MatterFile, { shown, card }: Extract<Action, { kind: 'updateCard' }>): Promise<Outcome> {
  const at = { card, person: personId(shown.holder) };
  if (isLine(file, card.about)) return shownAt(at, await writeLine(app, file, at));
  await endLine(app, shown);
  return { shown: { ...shown, state: card.state } };
}

/** What somebody above hears is on her page too, as long as it is so: a line beside the card. One that went twice has one line. */
async function lineBeside(app: App, file: MatterFile, { shown, card }: Extract<Action, { kind: 'updateCard' }>): Promise<void> {
  if (!isOverdueTag(shown.tag)) return;
  if (card.about.card === 'overdue') await writeLine(app, file, { card, person: personId(shown.holder) });
  else if (!shownCards(file).some((one) => isTwin(one, shown))) await endLineOf(app, file, shown);
}

/** Another that stands in its place; the first goes. */
const isTwin = (one: ShownCard, shown: ShownCard): boolean =>
  one.tag === shown.tag && one.holder === shown.holder && one.activityId !== shown.activityId && one.state === 'overdue';

/** EKU's card is built from the post alone, by the channel itself. */
async function updated(app: App, file: MatterFile, { shown, card }: Extract<Action, { kind: 'updateCard' }>): Promise<Delivery> {
  const { about } = card;
  if (about.card === 'eku') return app.messenger.updateEku(shown, about.post);
  return app.messenger.update(shown, await messageOf(app, file, { card, person: personId(shown.holder) }));
}

const messageOf = async (
  app: App,
  file: MatterFile,
  at: { readonly card: WantedCard; readonly person: PersonId },
): Promise<CardMessage> => cardFor(at.card.about, file, await cardContext(app, { file, reader: at.person }));

const missed = (app: App, card: WantedCard, why: 'blocked' | 'gone' | 'nobody' | 'notInstalled'): Outcome => ({
  missed: { kind: 'notReached', data: { tag: card.tag, to: writeRecipient(card.to), why }, at: app.clock.now(), by: null },
});
