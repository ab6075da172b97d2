// *Lämna över som synpunkt* in Outlook: what is understood of the open message, and handing it over. It comes as bytes behind one line of JSON.

import { z } from 'zod';
import { lookAtHanded, takeInHanded, type TakenIn, type Understood } from '../../src/app/intake/hand-over';
import type { App } from '../../src/app/app';
import { enumOf, providerId } from '../../src/core/brand';
import { caseNumber, type Case } from '../../src/core/casefile/case';
import { mostWords } from '../../src/core/casefile/lengths';
import { dueDay } from '../../src/core/engine/due';
import { topics, type TopicId } from '../../src/core/processes/complaint/criteria';
import { no, ok } from '../../src/core/result';
import { theRoleWord } from '../../src/core/text/role-word';
import { sayDay } from '../../src/core/text/day';
import { say, type Language } from '../../src/core/text/say';
import { dayOf } from '../../src/core/time/plain-date';
import type { HandedMessage, LookedAt } from '../../src/core/views/pane';
import { largestMail } from '../../src/mail/bounds';
import { readBody, type ApiRoute, type Asked } from './reply';
import { line, prose } from './text-shapes';
import { registerWith } from '../../src/app/providers/register-with';

const optional = line()
  .nullable()
  .transform((text) => (text === null || text.trim() === '' ? null : text.trim()));

const given = z.object({
  note: prose(mostWords),
  name: optional,
  address: optional.pipe(z.email().nullable()),
  providerId: z.string().max(200).nullable(),
  topic: z.enum(enumOf<TopicId>(topics)).nullable(),
  isDanger: z.boolean(),
});

/** The message, and what stands in the line before it. */
const mostBytes = largestMail + 4 * mostWords + 10_000;
const message = { takesMessage: true, takesMuch: mostBytes, leavesDay: true } as const;

export const paneRoutes: readonly ApiRoute[] = [
  { method: 'post', path: '/api/pane/look', ...message, onlyReads: true, answer: look },
  { method: 'post', path: '/api/pane/hand-over', ...message, answer: handOver },
];

async function look({ app, actor, raw, language }: Asked) {
  if (app.settings.isPractice) return no('onlyPractice');
  const seen = await lookAtHanded(app, { raw, by: actor });
  return seen.ok ? ok(await lookedAt(app, seen.value, language)) : seen;
}

async function lookedAt(
  app: App,
  { complainant, suggestion, signs, isUnread, known }: Understood,
  language: Language,
): Promise<LookedAt> {
  return {
    name: complainant.name ?? '',
    address: complainant.address ?? '',
    providerId: suggestion.providerId,
    topic: suggestion.topic,
    signs: signs.map((sign) => say(language, `sign.${sign}`)),
    onCall: onCallWord(app, language),
    isUnread,
    known: known === null ? null : { how: known.how, number: known.kase?.number ?? null, stage: stageOf(known.kase, language) },
    providers: (await app.providers()).map(({ id, name }) => ({ id, name })),
    topics: enumOf<TopicId>(topics).map((id) => ({ id, name: say(language, `topic.${id}`) })),
  };
}

/** Whom an alarm reaches when the office is closed; null where the routine has no role for it. */
function onCallWord({ profile }: App, language: Language): string | null {
  const { onCall } = profile.alarm;
  return onCall.kind === 'role' ? theRoleWord(profile, language, onCall.role) : null;
}

const stageOf = (kase: Pick<Case, 'stage'> | null, language: Language): string | null =>
  kase === null ? null : say(language, `stage.${kase.stage}`);

async function handOver({ app, actor, raw, body, language }: Asked) {
  if (app.settings.isPractice) return no('onlyPractice');
  const said = readBody(given, body);
  if (!said.ok) return said;
  const { note, name, address, topic, isDanger } = said.value;
  const provider = said.value.providerId;
  const chosen = (await registerWith(app, [provider])).find(({ id }) => id === provider);
  if (provider !== null && chosen === undefined) return no('answerNotAllowed');
  const told = {
    note,
    complainant: { name, address },
    providerId: provider === null ? null : providerId(provider),
    topic,
    isDanger,
  };
  const taken = await takeInHanded(app, { raw, by: actor }, told);
  return taken.ok ? ok(receipt(app, { ...taken.value, language })) : taken;
}

/** What became of it and who has it: a receipt, not a way in (decisions 3). */
function receipt(app: App, { kase, isJoined, isConfirmed, language }: Receipt): HandedMessage {
  const due = dueDay(app.profile, 'triage', { received: kase.received, opened: kase.arrived });
  return {
    number: caseNumber(kase),
    isJoined,
    isAlarm: kase.signs.length > 0,
    isConfirmed,
    owner: theRoleWord(app.profile, language, app.profile.firstOwner),
    due: sayDay(language, due, dayOf(app.clock.now())),
  };
}

interface Receipt extends TakenIn {
  readonly language: Language;
}
