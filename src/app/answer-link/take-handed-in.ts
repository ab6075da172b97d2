// What a provider hands in through a link to a task of a matter beside the complaints. All of it is kept as a text first; then the matter takes it under its version, so that a
// crash anywhere leaves either nothing but a text that nothing names, or all of it. Sent twice it is there once; said anew it takes the first one's place, and both are kept.

import { answerBeginning, type KeptLink } from '../../core/casefile/answer-link';
import type { Instant } from '../../core/brand';
import type { OwnFile } from '../../core/casefile/own-file';
import { handedIn, handIn, type LinkForm } from '../../core/engine/by-link';
import type { Result } from '../../core/result';
import { hashText } from '../../core/text-hash';
import { handedInWords } from '../../core/views/handed-in';
import { createMatterText } from '../../graph/lists/texts';
import type { App } from '../app';
import { changeOwn } from '../decisions/change';
import { hashOfText } from '../decisions/keep-text';
import { thereOrMade } from '../matters/made';
import { observeOwn } from '../pass/observe';

export interface HandingIn {
  readonly link: KeptLink;
  readonly file: OwnFile;
  readonly form: LinkForm;
  /** What was given for each question, looked through already (`linkFaults`). */
  readonly given: Readonly<Record<string, string>>;
}

/** When it came in; null when the matter has gone on and takes it no more. Throws `GraphFailure`; asked again it goes on where it stopped. */
export async function takeHandedIn(app: App, { link, file, form, given }: HandingIn): Promise<Instant | null> {
  const body = handedInWords(form, given);
  const textKey = `${file.matter.id}|handedIn|${answerBeginning(link)}-${hashText(body).slice(0, 12)}`;
  const numbers = Object.fromEntries(form.numbers.map((name) => [name, given[name] ?? '']));
  const said = { link, numbers, textKey };
  if (!handIn(file, said, app.clock.now()).ok) return standing(file, textKey);
  const text = { subject: '', body };
  const kept = { key: textKey, caseId: file.matter.id, kind: 'handedIn', hash: hashOfText(text), at: app.clock.now() };
  await thereOrMade(app, createMatterText(app.places, { ...text, ...kept, by: null, mail: null }));
  const end: Result<OwnFile> = await changeOwn(app, file.matter.id, (known, now) => handIn(known, said, now));
  return standing(end.ok ? end.value : await observeOwn(app, file.matter.id), textKey);
}

/** When what stands there came, if it is this very text. */
function standing(file: OwnFile, textKey: string): Instant | null {
  const last = handedIn(file).at(-1);
  return last?.data.textKey === textKey ? last.at : null;
}
