// *Sammanställningar* over HTTP: which there are, one with everything it says, its papers, and every number that is told.

import {
  isApproved,
  listCompilations,
  readCompilation,
  toldTo,
  type ReadCompilation,
} from '../../src/app/report/read-compilations';
import type { Actor } from '../../src/core/engine/decision';
import { isEku } from '../../src/core/engine/still-holds';
import { compilationPaper } from '../../src/core/records/compilation-paper';
import { no, ok, type Result } from '../../src/core/result';
import { readDate } from '../../src/core/time/plain-date';
import { sayDayAndYear } from '../../src/core/text/day';
import { say, sayPlain, type Language } from '../../src/core/text/say';
import { dataSheets } from '../../src/core/views/compilation-data';
import { compilationParts, sheetParts } from '../../src/core/views/compilation-parts';
import type { CompilationsList, CompilationView } from '../../src/core/views/compilation-view';
import { aboutWord, periodOfMatter, sayPeriod } from '../../src/core/views/compilation-words';
import { matterStageWord } from '../../src/core/views/matter-stage-word';
import { wordDocument, type ApiRoute, type Asked } from './reply';

export const compilationRoutes: readonly ApiRoute[] = [
  { method: 'get', path: '/api/compilations', answer: list },
  { method: 'get', path: '/api/told-figures', answer: data },
  { method: 'get', path: '/api/compilations/:id', answer: show },
  {
    method: 'get',
    path: '/api/compilations/:id/pdf',
    takesLong: true,
    sends: 'application/pdf',
    answer: (asked) => paper(asked, 'pdf'),
  },
  {
    method: 'get',
    path: '/api/compilations/:id/word',
    takesLong: true,
    sends: wordDocument,
    answer: (asked) => paper(asked, 'word'),
  },
  {
    method: 'get',
    path: '/api/compilations/:id/sheet',
    takesLong: true,
    sends: 'application/pdf',
    answer: (asked) => paper(asked, 'sheet'),
  },
];

/** Whoever has a role, but for EKU's members. */
const mayAsk = (actor: Actor): boolean => !isEku(actor) && actor.grants.length > 0;

async function list({ app, actor, language }: Asked): Promise<Result<CompilationsList>> {
  if (!mayAsk(actor)) return no('notYourTask');
  const found = await listCompilations(app, actor);
  if (!found.ok) return found;
  const naming = { profile: app.profile, providers: await app.providers(), language };
  const rows = found.value.map((matter) => ({
    id: matter.id,
    name: sayPlain(language, `ask.compilationKind.${matter.fields['compilationKind'] ?? ''}`),
    about: aboutWord(matter, naming),
    period: sayPeriod(language, periodOfMatter(matter)),
    state: matterStageWord(language, matter),
    isOpen: !isApproved(matter),
  }));
  return ok({ hasCalendar: app.profile.reporting !== null, rows: rows.reverse() });
}

async function show({ app, actor, params, language }: Asked): Promise<Result<CompilationView>> {
  if (!mayAsk(actor)) return no('noSuchCompilation');
  const found = await readCompilation(app, actor, { id: params['id'] ?? '', language });
  return found.ok ? ok(viewOf(found.value, language)) : found;
}

function viewOf({ file: { matter, profile }, shown, opensMatter, signed }: ReadCompilation, language: Language): CompilationView {
  const sharedDay = readDate(matter.fields['sharedDay'] ?? '');
  return {
    id: matter.id,
    title: sayPlain(language, `ask.compilationKind.${matter.fields['compilationKind'] ?? ''}`),
    facts: [
      { title: say(language, 'compiled.fact.about'), value: `${profile.name}: ${aboutWord(matter, shown.naming)}` },
      { title: say(language, 'compiled.fact.period'), value: sayPeriod(language, periodOfMatter(matter)) },
      { title: say(language, 'compiled.fact.fixed'), value: sayDayAndYear(language, shown.fixedOn) },
      {
        title: say(language, 'compiled.fact.state'),
        value: isApproved(matter) ? matterStageWord(language, matter) : say(language, 'compiled.draft'),
      },
      ...(['written', 'approved'] as const).flatMap((what) => {
        const by = signed[what];
        if (by === null) return [];
        const value = say(language, 'compiled.fact.by', { name: by.name, day: sayDayAndYear(language, by.day) });
        return [{ title: say(language, `compiled.fact.${what}`), value }];
      }),
      ...(sharedDay === undefined
        ? []
        : [{ title: say(language, 'compiled.fact.shared'), value: sayDayAndYear(language, sharedDay) }]),
    ],
    isApproved: isApproved(matter),
    opensMatter,
    provider: matter.fields['provider'] ?? null,
    parts: compilationParts(shown),
  };
}

/** In Swedish, whoever asks. */
async function paper({ app, actor, params }: Asked, form: 'pdf' | 'word' | 'sheet'): Promise<Result<Uint8Array>> {
  if (!mayAsk(actor)) return no('noSuchCompilation');
  const found = await readCompilation(app, actor, { id: params['id'] ?? '', language: 'sv' });
  if (!found.ok) return found;
  if (!app.limits.allow('bundle', actor.id)) return no('tooMany');
  const view = viewOf(found.value, 'sv');
  const drawn =
    form === 'sheet'
      ? {
          title: say('sv', 'compiled.sheet.title', { title: view.title }),
          facts: view.facts.slice(0, 2), // whose it is and of which period: the sheet has room for no more
          parts: sheetParts(found.value.shown),
        }
      : view;
  const made = compilationPaper(drawn, app.profile.name);
  const bytes = await app.bundling.take('bundle', () =>
    form === 'word' ? app.apart.write(made, app.clock.now()) : app.apart.draw(made, app.clock.now()),
  );
  return bytes === null ? no('bundleNotReady') : ok(bytes);
}

async function data({ app, actor, language }: Asked) {
  if (!mayAsk(actor)) return no('notYourTask');
  const periods = await toldTo(app, actor);
  return ok({ sheets: dataSheets(periods, { profile: app.profile, providers: await app.providers(), language }) });
}
