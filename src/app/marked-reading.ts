// A provider's answer as others than the caseworker read it: with other persons masked, and opened on purpose by a reading of its own in the log (decisions 8.16).

import type { CaseId } from '../core/brand';
import type { CaseFile } from '../core/casefile/case-file';
import type { KeptText, Personal, ReadText } from '../core/casefile/personal';
import type { Actor } from '../core/engine/decision';
import { leading, type Finding } from '../core/privacy/finding';
import { masked } from '../core/privacy/mask';
import { coveredBy } from '../core/engine/covering';
import { isNamed } from '../core/engine/may';
import { isCaseworker } from '../core/engine/still-holds';
import { holdsWithheld } from '../core/privacy/withheld-words';
import { no, ok, type Result } from '../core/result';
import { textByKey } from '../graph/lists/texts';
import type { App } from './app';
import { inCase } from './in-case';
import { withheldOf } from './decisions/provider-words';
import { openFacts } from './eku/case-facts';
import { openFile, type ShownCase } from './show';

/** The texts as this reader gets them; whoever handles the case reads them whole. */
export async function markedReading(
  app: App,
  actor: Actor,
  shown: ShownCase,
): Promise<ShownCase & { readonly texts: readonly ReadText[] }> {
  const { file, personal, texts } = shown;
  if (isHandling(actor, file) || !texts.some(isOfProvider)) return shown;
  const spoken = await namesSpoken(app, personal);
  const read = async (text: KeptText): Promise<ReadText> =>
    isOfProvider(text) ? markedText(app, text, { file, personal, spoken }) : text;
  return { ...shown, texts: await Promise.all(texts.map(read)) };
}

/** A provider's answer whole, for whoever may read the case. The reading is in the access log before it is shown. */
export async function openMarked(
  app: App,
  actor: Actor,
  at: { readonly caseId: CaseId; readonly textKey: string },
): Promise<Result<Pick<KeptText, 'subject' | 'body'>>> {
  const opened = await openFile(app, actor, at.caseId);
  if (!opened.ok) return opened;
  const text = await app.graph.send(textByKey(inCase(app, opened.value.matter).places, at.textKey), 'person');
  if (text === undefined || text.caseId !== at.caseId || !isOfProvider(text)) return no('noSuchCase');
  await app.access.note({ who: actor.id, what: 'providerAnswer', caseId: at.caseId, at: app.clock.now() });
  return ok({ subject: text.subject, body: text.body });
}

const isOfProvider = ({ kind }: KeptText): boolean => kind === 'providerAnswer';

/** Her case, or a caseworker's task in it that is hers, as long as she holds the role. */
const isHandling = (actor: Actor, file: CaseFile): boolean =>
  [actor, ...coveredBy(actor, 'caseworker', file)].some((one) => isCaseworker(one, file)) ||
  file.tasks.some((task) => task.role === 'caseworker' && task.state === 'open' && isNamed(actor, task, file));

interface Known {
  readonly file: CaseFile;
  readonly personal: Personal | null;
  /** Words of the names that the complaint itself has. */
  readonly spoken: ReadonlySet<string>;
}

async function markedText(app: App, text: KeptText, known: Known): Promise<ReadText> {
  const subject = await markedWords(app, text.subject, known);
  const body = await markedWords(app, text.body, known);
  const mail = text.mail === null ? null : { ...text.mail, note: await markedWords(app, text.mail.note, known) };
  return subject === text.subject && body === text.body ? { ...text, mail } : { ...text, subject, body, mail, isMarked: true };
}

/** Words that take too long to look through are not shown before they are opened. */
async function markedWords(app: App, words: string, { file, personal, spoken }: Known): Promise<string> {
  const { providers = [], units = [] } = await openFacts(app);
  const own = file.provider === null ? [] : [file.provider.name, ...file.provider.aliases];
  const screened = await app.apart.screen(words, { providers: [...providers, ...own], units });
  if (!screened.ok) return '';
  const isHers = (found: string): boolean => personal !== null && holdsWithheld(found, '', withheldOf(personal));
  const isOther = ({ start, end, type }: Finding): boolean => {
    const found = words.slice(start, end);
    return leading.has(type) && !isHers(found) && !(type === 'NAMN' && wordsOf(found).every((word) => spoken.has(word)));
  };
  return masked(words, screened.value.findings.filter(isOther));
}

/** Whoever reads the complaint has read the names that stand in it. */
async function namesSpoken(app: App, personal: Personal | null): Promise<ReadonlySet<string>> {
  if (personal === null) return new Set();
  const words = `${personal.subject}\n${personal.words}`;
  const screened = await app.apart.screen(words, {});
  const names = screened.ok ? screened.value.findings.filter(({ type }) => type === 'NAMN') : [];
  return new Set(names.flatMap(({ start, end }) => wordsOf(words.slice(start, end))));
}

/** In small letters and without the ending of a genitive. */
const wordsOf = (name: string): readonly string[] =>
  name
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '')
    .map((word) => (word.length > 3 && word.endsWith('s') ? word.slice(0, -1) : word));
