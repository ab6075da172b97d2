// The accessibility statement: how far the service meets the rules, what is known to fail, how that is known, and where to say that something does not work
// (lag (2018:1937) om tillgänglighet till digital offentlig service). It claims what the tests named here show, and nothing else.

import { keysOf } from '../../src/core/brand';
import { say, type Language } from '../../src/core/text/say';
import { readDate } from '../../src/core/time/plain-date';
import { sayDayAndYear } from '../../src/core/text/day';
import { escaped } from '../web/escaped';
import type { About } from './about';

/** What is met, each with the tests that fail where it is not. */
export const met = {
  axe: ['test/journeys/public-pages', 'test/journeys/answer-link', 'test/tab/pages', 'test/tab/pane'],
  keys: [
    'test/tab/my-work',
    'test/tab/matters',
    'test/tab/cases',
    'test/tab/eku-keyboard',
    'test/tab/pane',
    'test/journeys/answer-link',
    'test/journeys/public-pages',
  ],
  zoom: ['test/journeys/public-pages', 'test/tab/settings', 'test/tab/pane', 'test/tab/eku-channel-tab'],
  contrast: ['test/tab/pages', 'test/tab/settings'],
  papers: ['test/paper/draw'],
} as const satisfies Record<string, readonly string[]>;

/** What is known to fail, or not to be known. */
export const failing = {
  nobodyTried: {},
  received: {},
  around: {},
  forms: {},
} as const satisfies Record<string, object>;

/** Whoever sees to it that the law is followed (förordning (2018:1938)). */
const supervisor = { name: 'Myndigheten för digital förvaltning (Digg)', page: 'https://www.digg.se' } as const;

/** The body of the page, as HTML. */
export function accessibilityBody({ profile, mailbox, language }: About): readonly string[] {
  const { name, phone, address, accessibilityReview: review } = profile.publicContact;
  const reviewed = (at: string, by: string): string => {
    const day = readDate(at);
    return say(language, 'public.access.reviewed', { day: day === undefined ? at : sayDayAndYear(language, day), by });
  };
  return [
    paragraph(say(language, 'public.access.who', { name })),
    ...part(language, 'how', [paragraph(say(language, 'public.access.how'))]),
    ...part(language, 'met', [items(keysOf(met).map((id) => say(language, `public.access.met.${id}`)))]),
    ...part(language, 'failing', [items(keysOf(failing).map((id) => say(language, `public.access.failing.${id}`)))]),
    ...part(language, 'tested', [
      paragraph(say(language, 'public.access.tested')),
      paragraph(review === null ? say(language, 'public.access.notReviewed', { name }) : reviewed(review.on, review.by)),
    ]),
    ...part(language, 'tell', [
      paragraph(say(language, 'public.access.tell', { phone, mail: mailbox })),
      ...(address === '' ? [] : [paragraph(say(language, 'public.access.tell.post', { name, address }))]),
    ]),
    ...part(language, 'supervisor', [
      `<p>${escaped(say(language, 'public.access.supervisor', { name: supervisor.name }))} <a href="${supervisor.page}">${supervisor.page}</a></p>`,
    ]),
  ];
}

type Part = 'how' | 'met' | 'failing' | 'tested' | 'tell' | 'supervisor';

const part = (language: Language, id: Part, body: readonly string[]): readonly string[] => [
  `<h2>${escaped(say(language, `public.access.${id}.head`))}</h2>`,
  ...body,
];
const paragraph = (words: string): string => `<p>${escaped(words)}</p>`;
const items = (all: readonly string[]): string => `<ul>${all.map((one) => `<li>${escaped(one)}</li>`).join('')}</ul>`;
