// The pages of /svar: plain HTML that needs no script. What is shown before a code is given is the same for every address there is or is not.

import type { LinkAnswer } from '../../src/core/casefile/answer-link';
import type { PlainDate } from '../../src/core/brand';
import { sayDayAndYear } from '../../src/core/text/day';
import { say, type Language } from '../../src/core/text/say';
import { escaped as text } from '../web/escaped';
import { plainHeaders, plainPage } from '../web/plain-page';

/** Not for search engines: what is there is for whoever was sent a link. */
export const pageHeaders = { ...plainHeaders, 'X-Robots-Tag': 'noindex' } as const;

type Fault = 'refused' | 'often' | 'missing' | 'long' | 'wrongFile' | 'failed';

/** Asks for the code. The form goes back to the address it came from, so the page says nothing of it. */
export const codePage = (language: Language, fault: Fault | null = null): string =>
  whole(language, [
    heading(language, 'answerLink.title'),
    faultOf(language, fault),
    '<form method="post" autocomplete="off" enctype="multipart/form-data">',
    '<input type="hidden" name="step" value="open">',
    `<label for="code">${text(say(language, 'answerLink.code'))}</label>`,
    `<p class="help" id="code-help">${text(say(language, 'answerLink.code.help'))}</p>`,
    '<input id="code" name="code" inputmode="numeric" required maxlength="20" aria-describedby="code-help">',
    `<button type="submit">${text(say(language, 'answerLink.open'))}</button>`,
    '</form>',
  ]);

interface Form {
  readonly number: string;
  readonly until: PlainDate;
  readonly code: string;
  /** The fields to fill in. */
  readonly fields: readonly (keyof LinkAnswer)[];
  readonly answer: LinkAnswer;
  readonly fault?: Fault;
}

/** The parts asked for, with what was written before. */
export const formPage = (language: Language, { number, until, code, fields, answer, fault }: Form): string =>
  whole(language, [
    heading(language, 'answerLink.form'),
    faultOf(language, fault ?? null),
    `<p>${text(say(language, 'answerLink.about', { number, day: sayDayAndYear(language, until) }))}</p>`,
    '<form method="post" autocomplete="off" enctype="multipart/form-data">',
    '<input type="hidden" name="step" value="answer">',
    `<input type="hidden" name="code" value="${text(code)}">`,
    ...fields.flatMap((part) => [
      `<label for="${part}">${text(say(language, `answerLink.${part}`))}</label>`,
      `<textarea id="${part}" name="${part}" required>\n${text(answer[part])}</textarea>`,
    ]),
    `<label for="files">${text(say(language, 'answerLink.files'))}</label>`,
    `<p class="help" id="files-help">${text(say(language, 'answerLink.files.help'))}</p>`,
    '<input id="files" name="files" type="file" multiple accept=".pdf,.docx,.png,.jpg,.jpeg" aria-describedby="files-help">',
    `<button type="submit">${text(say(language, 'answerLink.send'))}</button>`,
    '</form>',
  ]);

/** That it has come in, now or before; or that it was too large to be read. */
export const endPage = (language: Language, said: 'thanks' | 'already' | 'tooLarge'): string =>
  whole(language, [
    heading(language, `answerLink.${said}`),
    ...(said === 'tooLarge' ? [] : [`<p>${text(say(language, 'answerLink.thanks.more'))}</p>`]),
  ]);

const heading = (
  language: Language,
  key: Parameters<typeof say>[1] & `answerLink.${'title' | 'form' | 'thanks' | 'already' | 'tooLarge'}`,
): string => `<h1>${text(say(language, key))}</h1>`;

const faultOf = (language: Language, fault: Fault | null): string =>
  fault === null ? '' : `<p class="fault" role="alert">${text(say(language, `answerLink.${fault}`))}</p>`;

const whole = (language: Language, body: readonly string[]): string =>
  plainPage({ language, title: say(language, 'answerLink.title') }, body);
