// The pages of /svar for what a provider hands in: a number a question, words where there are any, the look through, the receipt. Plain HTML that needs no script; each fault stands at
// its field and in a list above, and every page carries on what was typed.

import type { PlainDate } from '../../src/core/brand';
import type { OwnProcessId } from '../../src/core/processes/all';
import { ownTables } from '../../src/core/processes/all';
import type { LinkFault, LinkForm } from '../../src/core/engine/by-link';
import { sayDayAndYear } from '../../src/core/text/day';
import { say, sayPlain, type Language } from '../../src/core/text/say';
import { escaped as text } from '../web/escaped';
import { plainPage } from '../web/plain-page';

export interface OwnForm {
  readonly number: string;
  readonly what: string;
  readonly until: PlainDate;
  readonly code: string;
  readonly form: LinkForm;
  readonly fields: OwnProcessId;
  /** When it was handed in before; null: never. */
  readonly before: string | null;
  readonly values: Readonly<Record<string, string>>;
  readonly faults: Readonly<Record<string, LinkFault>>;
  readonly fileFault: 'unread' | 'other' | null;
  readonly hasFailed?: boolean;
}

/** The form with what was typed. */
export function ownFormPage(language: Language, shown: OwnForm): string {
  const { form, before, hasFailed = false } = shown;
  return whole(language, [
    `<h1>${text(say(language, 'linkForm.title'))}</h1>`,
    hasFailed ? alert([say(language, 'linkForm.failed')]) : '',
    faultList(language, shown),
    `<p>${text(aboutLine(language, shown))}</p>`,
    before === null ? '' : `<p>${text(say(language, 'linkForm.again', { moment: before }))}</p>`,
    `<p>${text(say(language, 'linkForm.persons'))}</p>`,
    beginForm(shown),
    ...form.numbers.map((name) => numberField(language, name, shown)),
    ...form.words.map((name) => wordsField(language, name, shown)),
    fileField(language, shown),
    `<button type="submit" name="step" value="review">${text(say(language, 'linkForm.review'))}</button>`,
    '</form>',
  ]);
}

const aboutLine = (language: Language, { what, number, until }: OwnForm): string =>
  say(language, 'linkForm.about', { what, number, day: sayDayAndYear(language, until) });

const beginForm = ({ code }: OwnForm): string =>
  `<form method="post" autocomplete="off" enctype="multipart/form-data"><input type="hidden" name="code" value="${text(code)}">`;

const labelOf = (language: Language, name: string): string => sayPlain(language, `linkAsk.${name}`);

/** What is wrong, each a way to its field. */
function faultList(language: Language, { form, faults, fileFault }: OwnForm): string {
  const lines = [...form.numbers, ...form.words].flatMap((name) => {
    const fault = faults[name];
    return fault === undefined ? [] : [link(name, `${labelOf(language, name)} ${say(language, `linkForm.fault.${fault}`)}`)];
  });
  const all = fileFault === null ? lines : [...lines, link('files', say(language, `linkForm.fault.${fileFault}`))];
  if (all.length === 0) return '';
  const items = all.map((one) => `<li>${one}</li>`).join('');
  return `<div class="fault" role="alert"><p>${text(say(language, 'linkForm.faults'))}</p><ul>${items}</ul></div>`;
}

const link = (name: string, words: string): string => `<a href="#${name}">${text(words)}</a>`;

const alert = (lines: readonly string[]): string =>
  `<div class="fault" role="alert">${lines.map((line) => `<p>${text(line)}</p>`).join('')}</div>`;

function numberField(language: Language, name: string, shown: OwnForm): string {
  const rule = ownTables(shown.fields).fields[name];
  const help = rule?.kind === 'count' && rule.most === 100 ? 'percent' : 'count';
  return [
    ...beforeField(language, name, { help: say(language, `linkForm.${help}.help`), fault: shown.faults[name] }),
    `<input id="${name}" name="${name}" inputmode="numeric" maxlength="20" value="${text(shown.values[name] ?? '')}"${described(name, shown.faults[name])}>`,
  ].join('');
}

const wordsField = (language: Language, name: string, shown: OwnForm): string =>
  [
    ...beforeField(language, name, { help: say(language, 'linkForm.words.help'), fault: shown.faults[name] }),
    `<textarea id="${name}" name="${name}"${described(name, shown.faults[name])}>\n${text(shown.values[name] ?? '')}</textarea>`,
  ].join('');

const beforeField = (
  language: Language,
  name: string,
  { help, fault }: { readonly help: string; readonly fault: LinkFault | undefined },
): readonly string[] => [
  `<label for="${name}">${text(labelOf(language, name))}</label>`,
  `<p class="help" id="${name}-help">${text(help)}</p>`,
  fault === undefined ? '' : `<p class="fault" id="${name}-fault">${text(say(language, `linkForm.fault.${fault}`))}</p>`,
];

const described = (name: string, fault: LinkFault | undefined): string =>
  fault === undefined ? ` aria-describedby="${name}-help"` : ` aria-invalid="true" aria-describedby="${name}-fault ${name}-help"`;

const fileField = (language: Language, { fileFault }: OwnForm): string =>
  [
    `<label for="files">${text(say(language, 'linkForm.file'))}</label>`,
    `<p class="help" id="files-help">${text(say(language, 'linkForm.file.help'))}</p>`,
    fileFault === null ? '' : `<p class="fault" id="files-fault">${text(say(language, `linkForm.fault.${fileFault}`))}</p>`,
    `<input id="files" name="files" type="file" accept=".xlsx" aria-describedby="${fileFault === null ? '' : 'files-fault '}files-help">`,
  ].join('');

/** Everything once more before it goes; `pointed`: the questions whose words may point at a person. */
export function checkPage(language: Language, shown: OwnForm & { readonly pointed: readonly string[] }): string {
  const { form, values, pointed } = shown;
  const warnings = pointed.map((name) => say(language, 'linkForm.persons.found', { question: labelOf(language, name) }));
  const kept = [...form.numbers, ...form.words].map(
    (name) => `<input type="hidden" name="${name}" value="${text(values[name] ?? '')}">`,
  );
  return whole(language, [
    `<h1>${text(say(language, 'linkForm.check'))}</h1>`,
    warnings.length === 0 ? '' : alert(warnings),
    `<p>${text(aboutLine(language, shown))}</p>`,
    `<p>${text(say(language, 'linkForm.check.about'))}</p>`,
    said(language, shown),
    beginForm(shown),
    ...kept,
    `<button type="submit" name="step" value="send">${text(say(language, 'linkForm.send'))}</button> `,
    `<button type="submit" name="step" value="back">${text(say(language, 'linkForm.back'))}</button>`,
    '</form>',
  ]);
}

/** Each question with what was said. */
const said = (language: Language, { form, values }: OwnForm): string => {
  const rows = [...form.numbers, ...form.words].map((name) => {
    const value = values[name] ?? '';
    const shown = value === '' ? say(language, 'linkForm.nothing') : value;
    return `<dt>${text(labelOf(language, name))}</dt><dd>${text(shown).replaceAll('\n', '<br>')}</dd>`;
  });
  return `<dl>${rows.join('')}</dl>`;
};

/** That it has come in, when, and all of what was said. */
export const receiptPage = (language: Language, shown: OwnForm & { readonly moment: string }): string =>
  whole(language, [
    `<h1>${text(say(language, 'linkForm.receipt'))}</h1>`,
    `<p>${text(say(language, 'linkForm.receipt.when', { moment: shown.moment, number: shown.number }))}</p>`,
    `<p>${text(shown.what)}</p>`,
    said(language, shown),
    `<p>${text(say(language, 'linkForm.receipt.again', { day: sayDayAndYear(language, shown.until) }))}</p>`,
  ]);

/** That the matter has gone on meanwhile, and what to do. */
export const overPage = (language: Language, phone: string): string =>
  whole(language, [
    `<h1>${text(say(language, 'linkForm.over'))}</h1>`,
    `<p>${text(say(language, 'linkForm.over.more', { phone }))}</p>`,
  ]);

const whole = (language: Language, body: readonly string[]): string =>
  plainPage({ language, title: say(language, 'linkForm.title') }, body);
