// *Hämta akten*: everything that is kept of a case for somebody who may read it, as one zip. The fetching is in the access log before anything is read.

import type { CaseId } from '../../core/brand';
import type { Actor } from '../../core/engine/decision';
import { bundleOf, footOf } from '../../core/records/bundle';
import { documentPaper } from '../../core/records/document-papers';
import type { Records } from '../../core/records/document';
import { placed } from '../../core/records/placed';
import { no, ok, type Result } from '../../core/result';
import type { App } from '../app';
import { inCase } from '../in-case';
import { kinNumbers } from '../kin/show-kin';
import { showCase, type ShownCase } from '../show';
import { bytesNamed, fetchAll, largestZip, recordsOf, sizeOf } from './fetch-records';

/** The zip; `bundleTooLarge` for a case whose files are too many for one, `bundleNotReady` when it took too long, `tooMany` for somebody who asks again and again. */
export async function fetchBundle(app: App, actor: Actor, id: CaseId): Promise<Result<Uint8Array>> {
  const shown = await showCase(app, actor, { caseId: id });
  if (!shown.ok) return shown;
  if (!app.limits.allow('bundle', actor.id)) return no('tooMany');
  await app.access.note({ who: actor.id, what: 'bundle', caseId: id, at: app.clock.now() });
  const kin = await kinNumbers(app, actor, shown.value.file);
  return app.bundling.take('bundle', () => packed(app, shown.value, kin));
}

async function packed(app: App, shown: ShownCase, kin: NonNullable<Records['kin']>): Promise<Result<Uint8Array>> {
  const records = { ...(await recordsOf(app, shown)), kin };
  const all = placed(records);
  const files = all.flatMap((one) => one.files);
  if (sizeOf(files) > largestZip) return no('bundleTooLarge');
  const got = await fetchAll(inCase(app, shown.file.matter), files);
  const making = { now: app.clock.now(), nameOf: nameIn(shown) };
  const bundle = bundleOf(records, all, { fetched: got, making });
  const zip = await app.apart.pack({
    bundle: { name: bundle.name, papers: bundle.papers },
    files: bundle.files.flatMap(({ name }) => bytesNamed(got, name)),
    made: making.now,
  });
  return zip === null ? no('bundleNotReady') : ok(zip);
}

/** The last signed brief as a PDF of its own, to be sent by hand to whoever follows up the contract; `noSuchCase` where none is signed. */
export async function fetchBrief(app: App, actor: Actor, id: CaseId): Promise<Result<Uint8Array>> {
  const shown = await showCase(app, actor, { caseId: id });
  if (!shown.ok) return shown;
  if (!app.limits.allow('bundle', actor.id)) return no('tooMany');
  await app.access.note({ who: actor.id, what: 'eku', caseId: id, at: app.clock.now() });
  const records = await recordsOf(app, shown.value);
  const brief = placed(records).findLast(({ document }) => document.kind === 'brief');
  const content = brief?.document.content ?? null;
  if (brief === undefined || content === null || content === 'notHere' || !('post' in content)) return no('noSuchCase');
  const paper = documentPaper(records, { placed: brief, content, foot: footOf(records), nameOf: nameIn(shown.value) });
  const pdf = await app.bundling.take('bundle', () => app.apart.draw(paper, app.clock.now()));
  return pdf === null ? no('bundleNotReady') : ok(pdf);
}

/** A name of staff that the case names; a dash for nobody. */
export const nameIn =
  ({ staff }: ShownCase) =>
  (id: ShownCase['staff'][number]['id']): string =>
    staff.find((one) => one.id === id)?.name ?? '–';
