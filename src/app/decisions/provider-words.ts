// What the screening finds in words to a provider that may not know everything: a warning, which whoever writes answers stretch by stretch (decisions 8.16).

import type { PlainDate } from '../../core/brand';
import type { Disclosure } from '../../core/casefile/case';
import { grounds, type Ground } from '../../core/casefile/ground';
import type { CaseFile } from '../../core/casefile/case-file';
import type { KeepReason } from '../../core/casefile/keep-reasons';
import type { Personal } from '../../core/casefile/personal';
import { toProvider } from '../../core/letters/to-provider';
import type { Finding } from '../../core/privacy/finding';
import type { CaseFacts } from '../../core/privacy/occurrences';
import { holdsWithheld } from '../../core/privacy/withheld-words';
import { ok, type Result } from '../../core/result';
import { dayOf } from '../../core/time/plain-date';
import { personalOf } from '../../graph/lists/personal';
import type { App } from '../app';
import { inCase } from '../in-case';
import { caseReference } from '../case-reference';
import { caseFacts } from '../eku/case-facts';

/** What the provider may know, and its last day, as they are answered. */
export interface Answered {
  readonly disclosure: Disclosure;
  readonly ground: Ground;
  readonly replyDue: PlainDate | null;
}

/** A stretch that stays, and why. */
export type KeptFinding = Finding & { readonly reason: KeepReason };

/** Whether the provider may know both who complained and whom it concerns: then its letter is not warned of. */
const mayKnowAll = ({ disclosure, ground }: Pick<Answered, 'disclosure' | 'ground'>): boolean =>
  disclosure === 'name' && grounds[ground].tells;

/** `mayStay`: false for what says who complained, which the provider may not know: no reason is good enough. */
export type Found = Finding & { readonly mayStay: boolean };

/**
 * What may point at somebody in a text to the provider, in the lines that are not the template's own; nothing where the provider may know all.
 * `tooLarge` for what takes too long to look through: it is refused, not let by.
 */
export async function foundFor(
  app: App,
  file: CaseFile,
  at: { readonly body: string; readonly answered: Answered; readonly isFinal: boolean },
): Promise<Result<readonly Found[]>> {
  if (mayKnowAll(at.answered)) return ok([]);
  const [known, personal] = await Promise.all([factsOf(app, file, at.isFinal), readPersonal(app, file)]);
  const screened = await app.apart.screen(at.body, known);
  if (!screened.ok) return screened;
  const template = personal === undefined ? new Set<string>() : templateLines(app, file, { ...at.answered, personal });
  const withheld = personal === undefined || at.answered.disclosure === 'name' ? [] : withheldOf(personal);
  return ok(
    screened.value.findings
      .filter((finding) => !isOfTemplate(at.body, finding, template))
      .map(({ start, end, type }) => ({ start, end, type, mayStay: !holdsWithheld(at.body.slice(start, end), '', withheld) })),
  );
}

/** What says who complained. */
export const withheldOf = ({ complainant, phone }: Personal): readonly string[] =>
  [complainant.name, complainant.address, phone].filter((word) => word !== null);

const readPersonal = (app: App, file: CaseFile): Promise<Personal | undefined> =>
  app.graph.send(personalOf(inCase(app, file.matter).places, file.matter.intakeKey), 'person');

/** Why each finding stays, of those somebody has said it of. */
export const keptOf = (findings: readonly Finding[], kept: readonly KeptFinding[]): readonly KeepReason[] =>
  findings.flatMap(({ start, end, type }) => {
    const said = kept.find((one) => one.start === start && one.end === end && one.type === type);
    return said === undefined ? [] : [said.reason];
  });

/** What the case knows; the provider may read its own name. */
async function factsOf(app: App, file: CaseFile, isFinal: boolean): Promise<CaseFacts> {
  const read = () => caseFacts(app, [file.matter]);
  const facts = await (isFinal ? read() : app.factsWhileWriting.recall(file.matter.id, read));
  return { ...facts, providers: [...(facts.providers ?? []), ...own(file)] };
}

const own = ({ provider }: CaseFile): readonly string[] => (provider === null ? [] : [provider.name, ...provider.aliases]);

/** The lines that the letter has by itself. */
function templateLines(
  app: App,
  file: CaseFile,
  { personal, disclosure, ground, replyDue }: Answered & { readonly personal: Personal },
): ReadonlySet<string> {
  const now = app.clock.now();
  const material = { file, personal, now, reference: caseReference(app, file.matter, 'provider') };
  const { body } = toProvider({ ...material, disclosure, ground, replyDue: replyDue ?? dayOf(now) }, 'sv');
  return new Set(body.split('\n'));
}

/** Whether all the lines that a finding stands in are the template's own. */
function isOfTemplate(body: string, { start, end }: Finding, template: ReadonlySet<string>): boolean {
  const from = body.lastIndexOf('\n', start - 1) + 1;
  const next = body.indexOf('\n', Math.max(start, end - 1));
  return body
    .slice(from, next === -1 ? body.length : next)
    .split('\n')
    .every((line) => template.has(line));
}
