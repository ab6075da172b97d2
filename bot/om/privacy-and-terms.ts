// What everybody may read: how personal data are handled, and the terms. In both languages on one page, with the municipality's own contact.

import type { Server } from 'restify';
import type { Profile } from '../../src/core/routine/profile';
import { languages, say, type Language } from '../../src/core/text/say';
import { escaped } from '../web/escaped';
import { plainHeaders, plainPage, sendPage } from '../web/plain-page';

type Contact = Profile['publicContact'];

/** The parts of each page, in their order: a heading with what stands below it. */
const parts = {
  privacy: ['what', 'why', 'where', 'outlook', 'long', 'rights'],
  terms: ['use', 'danger', 'faults'],
} as const;
type PageId = keyof typeof parts;

/** The addresses the app package names. */
export function mountPrivacyAndTerms(
  server: Server,
  { publicContact }: Pick<Profile, 'publicContact'>,
  { isPractice }: { readonly isPractice: boolean },
): void {
  server.get('/om/integritet', (_request, response, next) => {
    sendPage(response, { status: 200, page: page('privacy', publicContact), headers: plainHeaders, isPractice });
    next();
  });
  server.get('/om/villkor', (_request, response, next) => {
    sendPage(response, { status: 200, page: page('terms', publicContact), headers: plainHeaders, isPractice });
    next();
  });
}

/** The whole page, Swedish first. */
const page = (id: PageId, contact: Contact): string =>
  plainPage(
    { language: 'sv', title: say('sv', `public.${id}.title`) },
    languages.map((language) => `<div lang="${language}">${inLanguage(language, id, contact)}</div>`),
  );

function inLanguage(language: Language, id: PageId, contact: Contact): string {
  const office = contact.name;
  return [
    ...[`<h1>${escaped(say(language, `public.${id}.title`))}</h1>`, paragraph(say(language, `public.${id}.who`, { office }))],
    ...(id === 'privacy'
      ? sections(
          language,
          parts.privacy.map((part) => `public.privacy.${part}` as const),
        )
      : []),
    ...(id === 'terms'
      ? sections(
          language,
          parts.terms.map((part) => `public.terms.${part}` as const),
        )
      : []),
    ...contactOf(language, contact),
  ].join('');
}

type Key = `public.privacy.${(typeof parts.privacy)[number]}` | `public.terms.${(typeof parts.terms)[number]}`;

const sections = (language: Language, keys: readonly Key[]): readonly string[] =>
  keys.flatMap((key) => [`<h2>${escaped(say(language, `${key}.head`))}</h2>`, paragraph(say(language, key))]);

const contactOf = (language: Language, { name, phone, address, privacyPage }: Contact): readonly string[] => [
  `<h2>${escaped(say(language, 'public.contact.head'))}</h2>`,
  paragraph(say(language, 'public.contact', { office: name, phone })),
  ...(address === '' ? [] : [paragraph(say(language, 'public.contact.address', { address }))]),
  ...(privacyPage === null
    ? []
    : [`<p>${escaped(say(language, 'public.contact.more'))} <a href="${escaped(privacyPage)}">${escaped(privacyPage)}</a></p>`]),
];

const paragraph = (words: string): string => `<p>${escaped(words)}</p>`;
