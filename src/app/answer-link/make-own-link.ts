// A new link to what a provider is to hand in, by whoever waits for it: mailed with the request, or with a reminder and a new day. It shuts the one before. The history says it before
// it goes; a mail whose end is unknown is not sent again: another link is made.

import { answerBeginning, codeContact, type AnswerLink } from '../../core/casefile/answer-link';
import type { PlainDate } from '../../core/brand';
import { eventsOf } from '../../core/casefile/event';
import type { OwnFile } from '../../core/casefile/own-file';
import { ownNumber, providerOf } from '../../core/casefile/own-matter';
import type { Provider } from '../../core/casefile/provider';
import { taskKey, type Task } from '../../core/casefile/task';
import type { Actor } from '../../core/engine/decision';
import { mayAnswer } from '../../core/engine/may';
import { answerCode } from '../../core/letters/answer-code';
import { linkMail } from '../../core/letters/link-mail';
import { ruleOf } from '../../core/processes/process';
import { no, ok, type Result } from '../../core/result';
import { dayOf, readDate } from '../../core/time/plain-date';
import { returnTitle } from '../../core/views/return-words';
import { createLink } from '../../graph/lists/answer-links';
import type { App } from '../app';
import { changeOwn } from '../decisions/change';
import { answerOwn } from '../matters/answer-matter';
import { openOwn } from '../matters/show-matter';
import { sendOnce, unanswered } from '../send-once';
import { codeHash, linkKey, newSecrets } from './link-keys';
import { shutEarlier } from './make-link';

export interface AskingByLink {
  readonly id: string;
  /** How the code goes to the provider: read out by whoever asks, or mailed to a second contact; then she is not shown it. */
  readonly way: 'phone' | 'mail';
  /** A new day to hand it in by: the provider is reminded with it; null: the day that stands. */
  readonly newDay: string | null;
}

export interface AskedByLink {
  readonly token: string;
  /** null: it has gone by mail. */
  readonly code: string | null;
  readonly until: PlainDate;
  /** Where the link has gone; null where the register has no address, and whoever asks sends it herself. */
  readonly mailedTo: string | null;
  readonly codeMailedTo: string | null;
}

/** Refused where the profile has no links, to whoever may not answer the task, for a day that is over, and for a code that cannot be mailed. */
export async function askByLink(app: App, actor: Actor, { id, way, newDay }: AskingByLink): Promise<Result<AskedByLink>> {
  const opened = await openOwn(app, actor, id);
  if (!opened.ok) return opened;
  const task = waitedFor(opened.value);
  if (app.profile.providerAnswers !== 'link' || task === undefined) return no('outcomeNotAllowed');
  if (!mayAnswer(actor, task, opened.value)) return no('notYourTask');
  const provider = await providerIn(app, opened.value);
  const codeTo = way === 'mail' && provider !== undefined ? codeContact(provider) : null;
  if (way === 'mail' && codeTo === null) return no('codeContactMissing');
  if (!app.limits.allow('askByLink', actor.id)) return no('tooMany');
  const asked =
    newDay === null ? ok({ file: opened.value, task }) : await reminded(app, actor, { file: opened.value, task, newDay });
  if (!asked.ok) return asked;
  if (asked.value.task.due < dayOf(app.clock.now())) return no('dayIsOver');
  return made(app, actor, { ...asked.value, way, provider, codeTo, isReminder: newDay !== null });
}

const waitedFor = (file: OwnFile): Task | undefined =>
  file.tasks.find((task) => task.state === 'open' && ruleOf(file, task.type).byLink !== undefined);

async function providerIn(app: App, { matter }: OwnFile): Promise<Provider | undefined> {
  const of = providerOf(matter);
  return (await app.providers()).find(({ id }) => id === of);
}

type Asked = Pick<Task, 'key' | 'due' | 'type'>;

interface Reminding {
  readonly file: OwnFile;
  readonly task: Task;
  readonly newDay: string;
}

/** The task is answered as *påmind* with the new day; the next round of it is what the new link is for. */
async function reminded(
  app: App,
  by: Actor,
  { file, task, newDay }: Reminding,
): Promise<Result<{ readonly file: OwnFile; readonly task: Asked }>> {
  const { type, round } = task;
  const row = ruleOf(file, type).byLink?.reminded;
  if (row === undefined) return no('outcomeNotAllowed');
  if (file.matter.fields[row.newDay] === newDay) return ok({ file, task });
  const answers = { [row.doneOn]: dayOf(app.clock.now()), [row.newDay]: newDay };
  const end = await answerOwn(app, by, { id: file.matter.id, type, round, outcome: row.outcome, answers, note: '' });
  if (!end.ok) return end;
  const { matter } = end.value;
  const due = readDate(newDay) ?? task.due;
  return ok({ file: end.value, task: { key: taskKey({ caseId: matter.id, type, round: matter.round }), due, type } });
}

interface Making extends Pick<AskingByLink, 'way'> {
  readonly file: OwnFile;
  readonly task: Asked;
  readonly provider: Provider | undefined;
  readonly codeTo: string | null;
  readonly isReminder: boolean;
}

async function made(app: App, by: Actor, making: Making): Promise<Result<AskedByLink>> {
  const { file, task, provider, codeTo, way } = making;
  const { id } = file.matter;
  await shutEarlier(app, id);
  const { token, code } = newSecrets();
  const { secret } = app.settings;
  const key = linkKey(secret, token);
  const link: AnswerLink = {
    key,
    caseId: id,
    task: task.key,
    until: task.due,
    codeHash: codeHash(secret, key, code),
    tries: 0,
    state: 'open',
    at: app.clock.now(),
    by: by.id,
  };
  await app.graph.send(createLink(app.places, link), 'person');
  const mailedTo = provider?.mail ?? null;
  const isReminder = making.isReminder || eventsOf(file.events, 'linkMade').length > 0;
  const data = { link: answerBeginning(link), isMailed: mailedTo !== null, isReminder };
  const said = await changeOwn(app, id, (_, now) =>
    ok({ matter: { lastDecision: { task: '', patch: {}, events: [{ kind: 'linkMade', data, at: now, by: by.id }] } } }),
  );
  if (!said.ok) return said;
  const from = app.profile.publicContact;
  const about = {
    number: ownNumber(file.matter),
    what: returnTitle(file.matter, 'sv'),
    until: task.due,
    isReminder,
    codeBy: way,
    from,
  };
  const address = `${app.settings.tenant.publicUrl}/svar/${token}`;
  if (mailedTo !== null) await mail(app, { to: mailedTo, key: `link|${key}`, ...linkMail({ ...about, address }, 'sv') });
  if (codeTo !== null) await mail(app, { to: codeTo, key: `answerCode|${key}`, ...answerCode({ code, from }, 'sv') });
  return ok({ token, code: codeTo === null ? code : null, until: task.due, mailedTo, codeMailedTo: codeTo });
}

const mail = (app: App, letter: { readonly to: string; readonly key: string; readonly subject: string; readonly body: string }) =>
  sendOnce(app, { ...letter, headers: unanswered }, { wasTried: false, secure: () => Promise.resolve() });
