// What the public reads of how to complain, who answers and how long it takes, out of the profile, and the same as a form on paper (R040, R103–R105).

import { stepsIn } from '../../src/core/routine/oral-steps';
import { deadlineOf, roleIn } from '../../src/core/routine/profile';
import type { NamedRole, Role } from '../../src/core/routine/roles';
import { sayDays } from '../../src/core/text/day';
import { theRoleWord } from '../../src/core/text/role-word';
import { say, type Language } from '../../src/core/text/say';
import { escaped } from '../web/escaped';
import { plainPage } from '../web/plain-page';
import type { About } from './about';
import { accessibilityBody } from './accessibility';

/** Where each page is, in each language. */
export const publicPaths = {
  about: { sv: '/om', en: '/om/en' },
  form: { sv: '/om/blankett', en: '/om/blankett/en' },
  access: { sv: '/om/tillganglighet', en: '/om/tillganglighet/en' },
} as const satisfies Record<string, Record<Language, string>>;

type PublicPage = keyof typeof publicPaths;

/** How to complain, help with it, what is urgent, what happens then and by whom. */
export function aboutPage(about: About): string {
  const { language, profile } = about;
  const { privacyPage, onCall } = profile.publicContact;
  return whole('about', about, [
    ...paragraphs(say(language, 'public.invite')),
    ...section(say(language, 'public.what.title'), paragraphs(say(language, 'public.what'))),
    ...section(say(language, 'public.how.title'), list('ul', ways(about))),
    ...section(say(language, 'public.help.title'), paragraphs(say(language, 'public.help'), say(language, 'public.anonymous'))),
    ...section(
      say(language, 'public.urgent.title'),
      paragraphs(
        say(language, 'public.urgent'),
        ...(onCall === null ? [] : [say(language, 'public.urgent.onCall', { name: onCall.name, phone: onCall.phone })]),
      ),
    ),
    ...section(say(language, 'public.then.title'), list('ol', steps(about).map(escaped))),
    ...section(say(language, 'public.data.title'), [
      ...paragraphs(say(language, 'public.data')),
      ...(privacyPage === null ? [] : [`<p>${link(privacyPage, say(language, 'public.data.page'))}</p>`]),
    ]),
    ...rules(about),
    `<p class="off-paper">${link(publicPaths.access[language], say(language, 'public.access.link'))}</p>`,
  ]);
}

/** How far the service can be used by everybody, and where to say that it cannot. */
export const accessibilityPage = (about: About): string => whole('access', about, accessibilityBody(about));

/** The form, to be printed and filled in by hand. */
export function formOnPaper(about: About): string {
  const { language, profile } = about;
  const { name, address, phone } = profile.publicContact;
  const how =
    address === '' ? say(language, 'public.form.aboutNoAddress') : say(language, 'public.form.about', { name, address });
  const toWrite = (['happened', 'where', 'whom', 'want'] as const).flatMap((part) =>
    section(say(language, `public.form.${part}`), ['<div class="lines"></div>']),
  );
  const reached = (['name', 'phone', 'post'] as const).flatMap((part) => [
    ...paragraphs(say(language, `public.form.${part}`)),
    '<div class="line"></div>',
  ]);
  return whole('form', about, [
    ...paragraphs(how, say(language, 'public.form.help', { phone }), say(language, 'public.form.danger')),
    ...toWrite,
    ...section(say(language, 'public.form.answer'), [...paragraphs(say(language, 'public.anonymous')), ...reached]),
    ...section(
      say(language, 'public.form.tell'),
      paragraphs(`☐ ${say(language, 'public.form.yes')}`, `☐ ${say(language, 'public.form.no')}`),
    ),
    `<p class="off-paper">${link(publicPaths.about[language], say(language, 'public.form.back'))}</p>`,
  ]);
}

/** In the order most find easiest; each as HTML. */
function ways({ language, profile, mailbox }: About): readonly string[] {
  const { name, phone, address } = profile.publicContact;
  const refersFirst = stepsIn(profile).includes('referOperation');
  return [
    ...(refersFirst ? [escaped(say(language, 'public.how.first'))] : []),
    escaped(say(language, 'public.how.phone', { phone })),
    escaped(say(language, 'public.how.mail', { mail: mailbox })),
    ...(address === '' ? [] : [escaped(say(language, 'public.how.post', { name, address }))]),
    escaped(say(language, 'public.how.say')),
    link(publicPaths.form[language], say(language, 'public.how.form')),
  ];
}

/** What happens, by whom and within which time: the days the letters promise by (R105, R194). */
function steps({ language, profile }: About): readonly string[] {
  const said = (which: Role | NamedRole, id: 'triage' | 'investigate') => {
    const { days, counted } = deadlineOf(profile, id);
    return { role: theRoleWord(profile, language, roleIn(profile, which)), days: sayDays(language, days, counted) };
  };
  return [
    say(language, 'public.then.read', said('firstOwner', 'triage')),
    say(language, 'public.then.find'),
    say(language, 'public.then.answer', said('unitManager', 'investigate')),
  ];
}

/** What governs the work and holds today (R336). */
function rules({ language, profile, today }: About): readonly string[] {
  const holding = profile.references.filter(
    ({ validFrom, validTo }) => validFrom <= today && (validTo === null || validTo >= today),
  );
  const said = holding.map(({ name, address }) => (address === null ? escaped(name) : link(address, name)));
  return said.length === 0 ? [] : section(say(language, 'public.rules.title'), list('ul', said));
}

const titles = { about: 'public.title', form: 'public.form.title', access: 'public.access.title' } as const;

function whole(which: PublicPage, { language, profile }: About, body: readonly string[]): string {
  const other = language === 'sv' ? 'en' : 'sv';
  const title = say(language, titles[which]);
  return plainPage({ language, title: `${title}, ${profile.publicContact.name}` }, [
    `<p class="off-paper"><a href="${publicPaths[which][other]}" lang="${other}" hreflang="${other}">${escaped(say(language, 'public.other'))}</a></p>`,
    `<h1>${escaped(title)}</h1>`,
    ...paragraphs(say(language, 'public.to', { name: profile.publicContact.name })),
    ...body,
  ]);
}

const section = (title: string, body: readonly string[]): readonly string[] => [`<h2>${escaped(title)}</h2>`, ...body];
const paragraphs = (...words: readonly string[]): readonly string[] => words.map((one) => `<p>${escaped(one)}</p>`);
const list = (tag: 'ul' | 'ol', items: readonly string[]): readonly string[] => [
  `<${tag}>${items.map((item) => `<li>${item}</li>`).join('')}</${tag}>`,
];
const link = (to: string, words: string): string => `<a href="${escaped(to)}">${escaped(words)}</a>`;
