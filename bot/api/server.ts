// The tab's API as tables of addresses. What each answers stands in the file of its theme.

import type { Server } from 'restify';
import { besideRoutes } from './beside';
import { absenceRoutes } from './absence';
import { amendRoutes } from './amend';
import { archiveRoutes } from './archive';
import { fileInRoutes } from './file-in';
import { answerLinkRoutes } from './answer-links';
import { compilationRoutes } from './compilations';
import { caseRoutes } from './cases';
import { ownRoutes } from './me';
import { casesListRoutes } from './cases-list';
import { disclosureRoutes } from './disclosure';
import { ekuRoutes } from './eku';
import { ekuChannelRoutes } from './eku-channel';
import { ekuMatterRoutes } from './eku-matters';
import { followUpRoutes } from './follow-ups';
import { intakeRoutes } from './intake';
import { kinRoutes } from './kin';
import { disposalRoutes } from './disposal';
import { logRoutes } from './log';
import { mailRoutes } from './mails';
import { matterRoutes } from './matters';
import { mount, type ApiParts, type ApiRoute } from './reply';
import { contractRoutes } from './contracts';
import { providerRoutes } from './providers';
import { returnRoutes } from './returns';
import { mountPublicPages } from '../om/routes';
import { mountAnswerLinks } from '../svar/routes';
import { paneRoutes } from './pane';
import { registerRoutes } from './register';
import { settingsRoutes } from './settings';
import { unitRoutes } from './units';
import { togetherRoutes } from './together';
import { typedRoutes } from './typed';
import { writeDownRoutes } from './write-down';

/** Every address of the API. A new one is named in test/bot/every-route, with what a stranger is answered there. */
export const apiRoutes: readonly ApiRoute[] = [
  ...ownRoutes,
  ...caseRoutes,
  ...casesListRoutes,
  ...unitRoutes,
  ...contractRoutes,
  ...returnRoutes,
  ...compilationRoutes,
  ...providerRoutes,
  ...followUpRoutes,
  ...amendRoutes,
  ...answerLinkRoutes,
  ...ekuRoutes,
  ...ekuMatterRoutes,
  ...ekuChannelRoutes,
  ...intakeRoutes,
  ...writeDownRoutes,
  ...paneRoutes,
  ...mailRoutes,
  ...kinRoutes,
  ...registerRoutes,
  ...disposalRoutes,
  ...archiveRoutes,
  ...fileInRoutes,
  ...typedRoutes,
  ...togetherRoutes,
  ...matterRoutes,
  ...disclosureRoutes,
  ...besideRoutes,
  ...absenceRoutes,
  ...logRoutes,
  ...settingsRoutes,
];

/** Mounts the API on the bot's server, and beside it what a provider answers without an account and what the public reads. */
export function mountApi(server: Server, parts: ApiParts): void {
  for (const route of apiRoutes) mount(server, parts, route);
  mountAnswerLinks(server, parts);
  mountPublicPages(server, parts);
}
