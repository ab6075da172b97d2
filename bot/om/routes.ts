// /om: open to anybody, with nothing on it but what the profile says to the public. Nothing is looked up and nothing is kept.

import type { Server } from 'restify';
import type { App } from '../../src/app/app';
import { languages } from '../../src/core/text/say';
import { dayOf } from '../../src/core/time/plain-date';
import { plainHeaders, sendPage } from '../web/plain-page';
import { aboutPage, accessibilityPage, formOnPaper, publicPaths } from './page';

const pages = { about: aboutPage, form: formOnPaper, access: accessibilityPage } as const;

/** Every address of it; named in test/bot/every-route. */
export function mountPublicPages(server: Server, { app }: { readonly app: App }): void {
  for (const which of ['about', 'form', 'access'] as const)
    for (const language of languages)
      server.get(publicPaths[which][language], (_request, response, next) => {
        const { profile, settings, clock } = app;
        const page = pages[which]({ profile, mailbox: settings.mailbox, language, today: dayOf(clock.now()) });
        sendPage(response, { status: 200, page, headers: plainHeaders, isPractice: settings.isPractice });
        next();
      });
}
