// An address that asks too often is told so: a sentence, in the form that was asked for, and when to come back.

import type { Request, Response } from 'restify';
import { say } from '../../src/core/text/say';
import { languageOf } from '../api/reply';
import { problemReply, sendProblem } from '../problem-reply';
import { escaped } from './escaped';
import { plainHeaders, plainPage, sendPage } from './plain-page';

/** 429 with *Retry-After* in seconds: a page to a browser that asks for one, else JSON as every other refusal. */
export function tellToWait(request: Request, response: Response, seconds: number): void {
  response.setHeader('Retry-After', String(seconds));
  const language = languageOf(request);
  if (!(request.headers.accept ?? '').includes('text/html'))
    return sendProblem(response, problemReply({ code: 'tooMany' }, language));
  const sentence = say(language, 'problem.tooMany');
  const page = plainPage({ language, title: sentence }, [`<h1>${escaped(sentence)}</h1>`]);
  sendPage(response, { status: 429, page, headers: plainHeaders, isPractice: false });
}
