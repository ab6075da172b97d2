// The board's plan and the report of a follow-up as Word or PDF. The report is looked through once more before it leaves: what may point at somebody stops it.

import type { Actor } from '../../core/engine/decision';
import { undoneNotes } from '../../core/engine/undo-answer';
import { planPaper, reportPaper } from '../../core/records/follow-up-papers';
import type { Paper } from '../../core/records/paper';
import { no, ok, type Result } from '../../core/result';
import { sayDayAndYear } from '../../core/text/day';
import { dayOf } from '../../core/time/plain-date';
import { plainDate } from '../../core/brand';
import { experienceCounts } from '../../core/views/follow-up-experience';
import { matterStageWord } from '../../core/views/matter-stage-word';
import { mattersBeside, mattersOfProvider } from '../../graph/lists/matters';
import { providerOf, type OwnMatter } from '../../core/casefile/own-matter';
import type { App } from '../app';
import { pointsAtSomebody } from '../matters/clean-words';
import { showOwn } from '../matters/show-matter';
import { readsFollowUps } from './list-follow-ups';

export type PaperForm = 'pdf' | 'word';

/** The plan as a file. `notYourTask` for whoever reads no follow-ups. */
export const fetchPlan = (app: App, actor: Actor, form: PaperForm): Promise<Result<Uint8Array>> =>
  readsFollowUps(app, actor)
    ? fileOf(app, actor, { form, paper: planPaper(app.profile, dayOf(app.clock.now())) })
    : Promise.resolve(no('notYourTask'));

/** The report as a file; `noteMissing` before it is written, `containsPersonalData` where it may point at somebody. */
export async function fetchReport(
  app: App,
  actor: Actor,
  { id, form }: { readonly id: string; readonly form: PaperForm },
): Promise<Result<Uint8Array>> {
  const shown = await showOwn(app, actor, id);
  if (!shown.ok) return shown;
  const { file, texts, providers } = shown.value;
  if (file.matter.process !== 'followUp') return no('noSuchCase');
  const undone = undoneNotes(file);
  const words = texts.findLast(({ kind, key }) => kind === 'visitReport' && !undone.includes(key))?.body ?? '';
  if (words === '') return no('noteMissing');
  const provider = providers.find((one) => one.id === providerOf(file.matter)) ?? null;
  const measures = (await app.graph.send(mattersBeside(app.places, file.matter.id), 'person')).filter(
    ({ process }) => process === 'measure',
  );
  const lines = measures.map(measureLine);
  const written = [words, ...lines.map(({ what }) => what)].join('\n');
  const pointing = await pointsAtSomebody(app, file.matter.id, { words: written, field: 'followUps.paper.reportTitle' });
  if (pointing !== null) return pointing;
  const experience = await experienceOf(app, file.matter);
  return fileOf(app, actor, {
    form,
    paper: reportPaper(file.profile, { matter: file.matter, provider, words, measures: lines, experience }),
  });
}

const measureLine = (matter: OwnMatter) => ({
  what: matter.fields['what'] ?? '',
  standing: matterStageWord('sv', matter),
  day: dayWord(matter.fields['doBy']),
});

const dayWord = (day: string | undefined): string => (day === undefined ? '' : sayDayAndYear('sv', plainDate(day)));

/** What the units answered in the same period; nothing of what is not followed up in depth. */
async function experienceOf(app: App, matter: OwnMatter) {
  const provider = providerOf(matter);
  if (matter.fields['line'] !== 'inDepth' || provider === null) return [];
  const year = dayOf(matter.received).slice(0, 4);
  const forms = await app.graph.send(mattersOfProvider(app.places, 'experience', { providerId: provider, year }), 'person');
  return experienceCounts(
    forms.filter(({ received }) => received === matter.received),
    'sv',
  );
}

async function fileOf(
  app: App,
  actor: Actor,
  { form, paper }: { readonly form: PaperForm; readonly paper: Paper },
): Promise<Result<Uint8Array>> {
  if (!app.limits.allow('bundle', actor.id)) return no('tooMany');
  const now = app.clock.now();
  const bytes = await app.bundling.take('bundle', () =>
    form === 'word' ? app.apart.write(paper, now) : app.apart.draw(paper, now),
  );
  return bytes === null ? no('bundleNotReady') : ok(bytes);
}
