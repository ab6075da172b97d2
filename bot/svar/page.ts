// The pages of /svar: plain HTML that needs no script. What is shown before a code is given is the same for every address there is or is not.

import { createHash } from 'node:crypto';
import type { LinkAnswer } from '../../src/core/casefile/answer-link';
import type { PlainDate } from '../../src/core/brand';
import { sayDayAndYear } from '../../src/core/text/day';
import { say, type Language } from '../../src/core/text/say';

const style =
  'body{font:1rem/1.5 system-ui,sans-serif;color:#1b1b1b;background:#fff;margin:0}main{max-width:40rem;margin:0 auto;padding:1.5rem}' +
  'label{display:block;font-weight:600;margin-top:1.25rem}input,textarea{font:inherit;box-sizing:border-box;width:100%;padding:.5rem;border:1px solid #595959;border-radius:4px}' +
  'textarea{min-height:8rem}button{font:inherit;font-weight:600;margin-top:1.5rem;padding:.6rem 1.2rem;border:0;border-radius:4px;background:#0b4f8a;color:#fff}' +
  ':focus-visible{outline:3px solid #0b4f8a;outline-offset:2px}.fault{border-left:4px solid #a80000;padding:.5rem 1rem;background:#fdf3f3}.help{margin:.25rem 0}';

/** Nothing but these pages' own style, and forms that go to ourselves. */
export const pageHeaders = {
  'Content-Type': 'text/html; charset=utf-8',
  'Cache-Control': 'no-store',
  'Content-Security-Policy': [
    "default-src 'none'",
    `style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`,
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
  'X-Robots-Tag': 'noindex',
} as const;

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
  [
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${text(say(language, 'answerLink.title'))}</title><style>${style}</style></head>`,
    `<body><main>${body.join('\n')}</main></body></html>`,
  ].join('');

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Words as they are, whatever stands in them. */
const text = (words: string): string => words.replace(/[&<>"']/g, (sign) => signs[sign] ?? '');
