// The coded answers a card asks for, by task type. What asks for prose is answered on the page and has no row here.

import { compared } from '../order';
import { unitChoices } from '../views/unit-choices';
import { dayOf } from '../time/plain-date';
import { keysOf } from '../brand';
import { answerParts } from '../casefile/asked-parts';
import { fixers, protections, replyWishes, type Suggestion } from '../casefile/case';
import type { CaseFile } from '../casefile/case-file';
import type { NewTask } from '../casefile/task';
import { providerReason, unitReason } from '../intake/suggest';
import { likelyWhat, whatKey, whatsIn } from '../decide/what-is-it';
import { isUnregistered, waitsForRegister } from '../processes/complaint/registration';
import { askOf } from '../processes/complaint/eku-asked';
import { topics } from '../processes/complaint/criteria';
import type { TaskTypeId } from '../processes/all';
import { say, sayPlain, type Language } from '../text/say';
import type { ViewContext } from '../views/task-view';
import { dayQuestion } from '../views/came-words';
import { visibility } from '../views/visibility';
import type { Element } from './card';
import { choices, dayInput, lineInput, notice, remark, type Choice } from './elements';

/** The inputs of a task's card, prefilled with what intake suggests. */
export const taskInputs = (task: NewTask, file: CaseFile, context: ViewContext): readonly Element[] =>
  inputs[task.type]?.(file, context, task) ?? [];

const inputs: Partial<Record<TaskTypeId, (file: CaseFile, context: ViewContext, task: NewTask) => readonly Element[]>> = {
  triage: (file, context) => [
    ...file.matter.warnings.map((one) => notice(say(context.language, `warning.${one}`), 'warning')),
    whatInput(file, context),
    ...whenItCame(file, context),
    providerInput(file, context),
    ...because(file, context, providerReason(file.matter.suggestion)),
    unitInput(file, context),
    ...because(file, context, unitReason(file.matter.suggestion)),
    ...unitFollows(file, context),
    ...dangerInput(context.language),
    choices({
      ...ask(context.language, 'replyWish'),
      value: file.matter.replyWish,
      choices: named(context.language, 'replyWish', keysOf(replyWishes)),
    }),
    choices({
      ...ask(context.language, 'protection'),
      value: file.matter.protection,
      choices: named(context.language, 'protection', keysOf(protections)),
      expanded: true,
    }),
    ...(waitsForRegister(file.matter) ? [lineInput({ id: 'registryNumber', label: numberLabel(file, context) })] : []),
  ],
  closeFile: (file, { language }, task) => (isUnregistered(file) ? [registryNumber(task, language)] : []),
  confirmCaseworker: (file, context) => [caseworkerInput(file, context)],
  replaceCaseworker: (file, context) => [caseworkerInput(file, context)],
  recordFixed: (file, context) => [
    choices({ ...ask(context.language, 'fixedBy'), choices: named(context.language, 'fixedBy', keysOf(fixers)) }),
    choices({
      ...ask(context.language, 'topic'),
      value: suggested(file, file.matter.suggestion.topic),
      choices: named(context.language, 'topic', keysOf(topics)),
    }),
    providerInput(file, context),
  ],
  answerEku: (file, { language }, task) => {
    const ask = askOf(file, task);
    return ask === null ? [] : [notice(say(language, `ekuAsk.${ask}`), 'emphasis')];
  },
  providerReply: ({ matter }, context) => [
    choices({
      id: 'parts',
      label: say(context.language, 'card.ask.parts'),
      choices: named(context.language, 'providerPart', answerParts(matter)),
      isMultiSelect: true,
      expanded: true,
    }),
  ],
};

/** It may be given at once, as the register writes it, and need not. */
const numberLabel = ({ profile: { registration } }: CaseFile, { language }: ViewContext): string =>
  say(language, 'card.ask.registryNumber', { example: registration.example ?? say(language, 'register.example') });

/** Kept in order instead is said on the page, with its ground. */
const registryNumber = ({ caseId: c, type: t, round: r }: NewTask, language: Language): Element =>
  lineInput({
    id: 'registryNumber',
    label: say(language, 'register.number'),
    required: say(language, 'card.writeNumber'),
    button: { title: say(language, 'card.registerAndClose'), verb: 'decide', data: { c, t, r, o: 'fileReceived' } },
  });

/** What it is, before anything else: what is no complaint needs no other answer. */
const whatInput = (file: CaseFile, { language }: ViewContext): Element =>
  choices({
    id: 'what',
    label: say(language, 'card.ask.what'),
    value: visibility(file) === 'protected' ? 'complaint' : likelyWhat(file.matter, file.profile),
    choices: whatsIn(file.profile).map((id) => ({ title: say(language, whatKey(id)), value: id })),
  });

/** The day it came, where the mail cannot show it; of a protected case without what there is to go by. */
function whenItCame(file: CaseFile, { language }: ViewContext): readonly Element[] {
  const question = dayQuestion(file, language);
  if (question === null) return [];
  const { hint, last, answered } = question;
  const field = { id: 'receivedDay', label: say(language, 'card.ask.receivedDay'), required: say(language, 'card.chooseDay') };
  const input = dayInput({ ...field, last, value: answered ?? undefined });
  return visibility(file) === 'protected' ? [input] : [input, remark(hint)];
}

type AskedFor = 'providerId' | 'responsibility' | 'replyWish' | 'protection' | 'caseworkerId' | 'fixedBy' | 'topic';

const ask = (language: Language, id: AskedFor) => ({
  id,
  label: say(language, `card.ask.${id}`),
  required: say(language, 'card.choose'),
});

const caseworkerInput = (file: CaseFile, context: ViewContext): Element =>
  choices({
    ...ask(context.language, 'caseworkerId'),
    value: file.matter.caseworkerId ?? undefined,
    choices: context.caseworkers.map(({ id, initials }) => ({ title: context.nameOf?.(id) ?? initials, value: id })),
  });

function providerInput(file: CaseFile, { language, providers }: ViewContext): Element {
  const known = providers
    .map((provider): Choice => ({ title: provider.name, value: provider.id }))
    .sort((a, b) => compared(a.title, b.title));
  const none = { title: say(language, 'card.noProvider'), value: 'none' };
  return choices({
    ...ask(language, 'providerId'),
    value: suggested(file, file.matter.suggestion.providerId),
    choices: [...known, none],
  });
}

/** What intake believes is filled in; of a protected case a card says nothing, not even that (decisions 2). */
/** Above the question that it is the reason for. */
const because = (file: CaseFile, { language }: ViewContext, why: Suggestion['because'] | null): readonly Element[] =>
  why === null || visibility(file) === 'protected' ? [] : [remark(say(language, `because.${why}`))];

const suggested = (file: CaseFile, code: string | null): string | undefined =>
  code === null || visibility(file) === 'protected' ? undefined : code;

/** Where no unit stands filled in, and nobody has tried without one, it may follow from the provider's contract. */
const mayFollow = (file: CaseFile, { given, providers }: ViewContext): boolean =>
  given === undefined &&
  suggested(file, file.matter.suggestion.unit) === undefined &&
  providers.some(({ unit }) => unit !== null);

const unitFollows = (file: CaseFile, context: ViewContext): readonly Element[] =>
  mayFollow(file, context) ? [remark(say(context.language, 'card.unitFollows'))] : [];

function unitInput(file: CaseFile, context: ViewContext): Element {
  const { language } = context;
  const known = unitChoices(file.profile, { language, today: dayOf(context.now) });
  const units = known.map(({ id, name }): Choice => ({ title: name, value: id }));
  const notOurs = { title: say(language, 'card.notOurs'), value: 'notOurs' };
  const { required, ...label } = ask(language, 'responsibility');
  return choices({
    ...label,
    ...(mayFollow(file, context) ? {} : { required }),
    value: suggested(file, file.matter.suggestion.unit),
    choices: [...units, notOurs],
    expanded: true,
  });
}

/** Never answered beforehand: nobody may pass over it (R184). */
const dangerInput = (language: Language): readonly Element[] => [
  choices({
    ...{
      id: 'danger',
      label: say(language, 'card.ask.danger'),
      required: say(language, 'card.choose'),
      expanded: true,
    },
    choices: [
      { title: say(language, 'card.no'), value: 'no' },
      { title: say(language, 'card.dangerYes'), value: 'yes' },
      { title: say(language, 'card.dangerChild'), value: 'child' },
      { title: say(language, 'card.dangerBoth'), value: 'both' },
    ],
  }),
];

function named(language: Language, area: string, codes: readonly string[]): readonly Choice[] {
  return codes.map((code) => ({ title: sayPlain(language, `${area}.${code}`), value: code }));
}

/** The coded reasons of an outcome as choices. */
export const reasonInput = (type: TaskTypeId, reasons: readonly string[], language: Language): readonly Element[] => [
  choices({
    id: 'reason',
    label: say(language, type === 'dangerNow' ? 'card.howSafe' : 'card.ask.reason'),
    choices: named(language, 'reason', reasons),
    required: say(language, 'card.choose'),
  }),
];
