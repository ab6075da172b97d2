// /svar for a task of a matter beside the complaints: the form, what is read out of a filled-in template, a look through it before anything is sent, and the receipt. Nothing typed
// is lost on the way: every page carries it on. A file is read and not kept.

import { openFacts } from '../../src/app/eku/case-facts';
import { takeHandedIn } from '../../src/app/answer-link/take-handed-in';
import type { App } from '../../src/app/app';
import { inTime } from '../../src/app/in-time';
import { causeOf } from '../../src/app/log';
import type { KeptLink } from '../../src/core/casefile/answer-link';
import type { OwnFile } from '../../src/core/casefile/own-file';
import { ownNumber } from '../../src/core/casefile/own-matter';
import { handedIn, linkFaults, linkForm, taskOfLink, type LinkForm } from '../../src/core/engine/by-link';
import { leading } from '../../src/core/privacy/finding';
import type { Language } from '../../src/core/text/say';
import { momentWord } from '../../src/core/views/case-page/moment';
import { sheetSays } from '../../src/core/views/return-sheet';
import { returnTitle } from '../../src/core/views/return-words';
import { checkPage, overPage, ownFormPage, receiptPage, type OwnForm } from './own-page';
import type { Given } from './read-form';

interface Asked {
  readonly given: Given;
  readonly link: KeptLink;
  readonly file: OwnFile;
  readonly language: Language;
}

interface Shown {
  readonly status: number;
  readonly page: string;
}

/** What somebody with the link and its code is shown; null for a refusal. */
export async function shownOwn(app: App, asked: Asked): Promise<Shown | null> {
  const { given, link, file, language } = asked;
  const task = taskOfLink(link, file);
  const form = task === null ? null : linkForm(file, task.type);
  if (form === null) return null;
  const about = aboutOf(app, asked, form);
  if (given.step === 'open') return { status: 200, page: ownFormPage(language, { ...about, values: {} }) };
  if (given.step === 'back') return { status: 200, page: ownFormPage(language, about) };
  const sheet = given.step === 'send' ? null : await sheetOf(app, asked);
  const values = sheet?.is === 'read' ? { ...about.values, ...sheet.values } : about.values;
  const faults = linkFaults(file, form, values);
  const fileFault = sheet === null || sheet.is === 'read' ? null : sheet.is;
  if (Object.keys(faults).length > 0 || fileFault !== null)
    return { status: 422, page: ownFormPage(language, { ...about, values, faults, fileFault }) };
  if (given.step !== 'send')
    return { status: 200, page: checkPage(language, { ...about, values, pointed: await pointed(app, form, values) }) };
  return sent(app, { ...asked, form, about });
}

function aboutOf(app: App, { given, link, file, language }: Asked, form: LinkForm): OwnForm {
  const last = handedIn(file).at(-1);
  const moment = { language, now: app.clock.now() };
  return {
    number: ownNumber(file.matter),
    what: returnTitle(file.matter, language),
    until: link.until,
    code: given.code,
    form,
    fields: file.matter.process,
    before: last === undefined ? null : momentWord(moment, last.at),
    values: Object.fromEntries([...form.numbers, ...form.words].map((name) => [name, given.fields[name] ?? ''])),
    faults: {},
    fileFault: null,
  };
}

/** What the first of the files says; null where none came. */
async function sheetOf(app: App, { given, file }: Asked) {
  const [bytes] = given.files;
  if (bytes === undefined) return null;
  const says = sheetSays(await app.apart.sheetRows(bytes), file.matter);
  const short = (value: string): string => value.slice(0, longestNumber);
  return says.is === 'read'
    ? { ...says, values: Object.fromEntries(Object.entries(says.values).map(([name, value]) => [name, short(value)])) }
    : says;
}

/** Letters of a cell that are shown where a number should have stood. */
const longestNumber = 20;

/** The questions whose words may point at somebody; what takes too long to say is taken to. Looked through with what anybody may know alone, so that no answer tells what we know. */
async function pointed(app: App, form: LinkForm, values: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const facts = await openFacts(app);
  const looked = form.words.map(async (name) => {
    const words = values[name] ?? '';
    if (words === '') return [];
    const screened = await app.apart.screen(words, facts);
    return !screened.ok || screened.value.findings.some(({ type }) => leading.has(type)) ? [name] : [];
  });
  return (await Promise.all(looked)).flat();
}

interface Sending extends Asked {
  readonly form: LinkForm;
  readonly about: OwnForm;
}

/** Milliseconds a provider waits at most for what SharePoint says. */
const patience = 15_000;

async function sent(app: App, { link, file, language, form, about }: Sending): Promise<Shown> {
  try {
    const at = await takeHandedIn(inTime(app, patience), { link, file, form, given: about.values });
    if (at === null) return { status: 409, page: overPage(language, app.profile.publicContact.phone) };
    return { status: 200, page: receiptPage(language, { ...about, moment: momentWord({ language, now: app.clock.now() }, at) }) };
  } catch (failure) {
    app.log.warn('what was handed in through a link not taken', { caseId: file.matter.id, ...causeOf(failure) });
    return { status: 503, page: ownFormPage(language, { ...about, hasFailed: true }) };
  }
}
