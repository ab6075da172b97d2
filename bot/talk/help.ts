// *Hjälp*: what can be written here, and a button for each page that opens for whoever asks.

import type { App } from '../../src/app/app';
import type { CardMessage } from '../../src/app/messenger';
import { opensFor, type Opens } from '../../src/app/opens';
import { card } from '../../src/core/cards/card';
import { buttons, heading, openPage, paragraph, remark } from '../../src/core/cards/elements';
import type { Actor } from '../../src/core/engine/decision';
import { say, type Language } from '../../src/core/text/say';
import type { PlaceId } from '../pages';

type Reader = Pick<Opens, 'mayRescue' | 'keepsRegister' | 'leadsUnit'> & { readonly hasRole: boolean };

/** In the order they are used; what is last falls away where a card has no more room, and can be written instead. */
const isFor: Readonly<Record<PlaceId, (reader: Reader) => boolean>> = {
  myWork: () => true,
  cases: ({ hasRole }) => hasRole,
  unit: ({ leadsUnit }) => leadsUnit,
  writeDown: () => true,
  setAside: ({ mayRescue }) => mayRescue,
  register: ({ keepsRegister }) => keepsRegister,
  absence: ({ hasRole }) => hasRole,
};
const order: readonly PlaceId[] = ['myWork', 'cases', 'unit', 'writeDown', 'setAside', 'register', 'absence'];

/** As many as a card has, and as many as stand in one row of it: a client folds away a sixth. */
const mostButtons = 6;
const inRow = 3;

/** The pages that open for her: at most six, as many buttons as a card has. */
export const placesFor = (reader: Reader): readonly PlaceId[] =>
  order.filter((place) => isFor[place](reader)).slice(0, mostButtons);

export interface Help {
  readonly mailbox: string;
  readonly places: readonly PlaceId[];
  /** What is said first, where something was written that was not kept; null where she asked for help. */
  readonly first: 'bot.greeted' | 'bot.polite' | null;
}

/** What the bot can do, for somebody who works with cases. */
export function helpMessage({ mailbox, places, first }: Help, language: Language): CardMessage {
  const title = say(language, 'bot.help.title');
  const body = [
    ...(first === null ? [] : [paragraph(say(language, first))]),
    heading(title),
    ...(['myWork', 'newCase', 'status', 'find', 'absence', 'guide'] as const).map((what) =>
      paragraph(say(language, `bot.help.${what}`)),
    ),
    paragraph(say(language, 'bot.help.mail', { mailbox })),
    paragraph(say(language, 'bot.help.language')),
    remark(say(language, 'bot.help.noNames')),
    ...[places.slice(0, inRow), places.slice(inRow)]
      .filter((row) => row.length > 0)
      .map((row) => buttons(row.map((page) => openPage(say(language, `tab.page.${page}`), { page }, 'default')))),
  ];
  return { card: card(language, title, body), summary: title };
}

/** The same for somebody, by what opens for her now. */
export async function helpFor(
  app: App,
  by: Actor,
  { language, first = null }: { readonly language: Language; readonly first?: Help['first'] },
): Promise<CardMessage> {
  const places = placesFor({ ...(await opensFor(app, by)), hasRole: by.grants.length > 0 });
  return helpMessage({ mailbox: app.settings.mailbox, places, first }, language);
}
