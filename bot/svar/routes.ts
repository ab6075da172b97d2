// /svar: the provider answers a request through a link, without an account. Off unless the profile says `link` (decisions 7.7). Nothing is looked up before a
// code is posted, and then every refusal takes as long and says as much as every other.

import { setTimeout as pause } from 'node:timers/promises';
import type { Request, Response, Server } from 'restify';
import { checkedFile, mostFiles, type CheckedFile } from '../../src/app/answer-link/check-file';
import { enter, isAllowed } from '../../src/app/answer-link/enter';
import { takeAnswer } from '../../src/app/answer-link/take-answer';
import type { App } from '../../src/app/app';
import { inTime } from '../../src/app/in-time';
import { causeOf } from '../../src/app/log';
import { linkFields, longestPart, type LinkAnswer } from '../../src/core/casefile/answer-link';
import { caseNumber } from '../../src/core/casefile/case';
import { isCaseFile } from '../../src/core/casefile/case-file';
import { languageOf } from '../api/reply';
import { sendPage as sendAny } from '../web/plain-page';
import { sendEmpty } from '../web/send';
import { codePage, endPage, formPage, pageHeaders } from './page';
import { shownOwn } from './own-form';
import { readForm, type Given } from './read-form';

/** Every address of it; named in test/bot/every-route. */
export function mountAnswerLinks(server: Server, parts: { readonly app: App }): void {
  server.get('/svar/:token', (request, response, next) => {
    if (isOn(parts.app)) sendPage(parts.app, response, { status: 200, page: codePage(languageOf(request)) });
    else sendEmpty(response, 404);
    next();
  });
  server.post('/svar/:token', async (request, response) => answered(parts.app, request, response));
}

const isOn = ({ profile }: App): boolean => profile.providerAnswers === 'link';

interface Shown {
  readonly status: number;
  readonly page: string;
}

async function answered(app: App, request: Request, response: Response): Promise<void> {
  if (!isOn(app)) return sendEmpty(response, 404, { Connection: 'close' });
  const language = languageOf(request);
  const token = tokenIn(request);
  if (!isAllowed(app, token)) {
    const status = token.length === 43 ? 429 : 403;
    return sendPage(app, response, { status, page: codePage(language, status === 429 ? 'often' : 'refused') });
  }
  const given = await readForm(request);
  if (given === 'tooLarge') return sendPage(app, response, { status: 413, page: endPage(language, 'tooLarge') });
  const since = performance.now();
  const shown = given === null ? null : await shownFor(app, { given, token, language });
  await evenly(since);
  sendPage(app, response, shown ?? { status: 403, page: codePage(language, 'refused') });
}

/** Milliseconds every look takes, so that no answer tells by its time which links there are. */
const longEnough = 1_500;

const evenly = async (since: number): Promise<void> => {
  await pause(Math.max(0, longEnough - (performance.now() - since)));
};

const tokenIn = ({ params }: Request): string => {
  const given: unknown = Reflect.get(Object(params), 'token');
  return typeof given === 'string' ? given : '';
};

interface Asked {
  readonly given: Given;
  readonly token: string;
  readonly language: ReturnType<typeof languageOf>;
}

/** null for every refusal. What fails on the way is a refusal too, but for an answer: that is said, and shown again with all that was written. */
async function shownFor(app: App, { given, token, language }: Asked): Promise<Shown | null> {
  const entered = await enter(inTime(app, patience), { token, code: given.code }).catch((failure: unknown) => {
    app.log.warn('answer link not looked up', causeOf(failure));
    return null;
  });
  if (entered === null || entered.is === 'refused') return null;
  if (entered.is === 'answered') return { status: 200, page: endPage(language, 'already') };
  const { link, file } = entered;
  if (!isCaseFile(file)) return shownOwn(app, { given, link, file, language });
  const fields = linkFields(file.matter);
  const answer = answerIn(given, fields);
  const about = { number: caseNumber(file.matter), until: link.until, code: given.code, fields, answer };
  if (given.step !== 'answer') return { status: 200, page: formPage(language, about) };
  const files = filesIn(given);
  const fault = faultIn(fields.map((field) => answer[field])) ?? (files === null ? 'wrongFile' : null);
  if (fault !== null || files === null)
    return { status: 422, page: formPage(language, { ...about, fault: fault ?? 'wrongFile' }) };
  try {
    const isTaken = await takeAnswer(inTime(app, patience), { link, file, answer: about.answer, files });
    return { status: 200, page: endPage(language, isTaken ? 'thanks' : 'already') };
  } catch (failure) {
    app.log.warn('answer through a link not taken', { caseId: file.matter.id, ...causeOf(failure) });
    return { status: 503, page: formPage(language, { ...about, fault: 'failed' }) };
  }
}

/** Milliseconds a provider waits at most for what SharePoint says. */
const patience = 15_000;

/** Of what was sent, what was asked for. */
const answerIn = (given: Given, fields: readonly (keyof LinkAnswer)[]): LinkAnswer => {
  const of = (field: keyof LinkAnswer): string => (fields.includes(field) ? given[field] : '');
  return { happened: of('happened'), done: of('done'), told: of('told') };
};

function faultIn(all: readonly string[]): 'missing' | 'long' | null {
  if (all.some((one) => one === '')) return 'missing';
  return all.some((one) => one.length > longestPart) ? 'long' : null;
}

/** null when one of them may not come in, or they are too many. */
function filesIn({ files }: Given): readonly CheckedFile[] | null {
  const checked = files.map((bytes, n) => checkedFile(bytes, n + 1));
  const known = checked.filter((one) => one !== null);
  return files.length > mostFiles || known.length < checked.length ? null : known;
}

const sendPage = ({ settings }: App, response: Response, shown: Shown): void =>
  sendAny(response, { ...shown, headers: pageHeaders, isPractice: settings.isPractice });
