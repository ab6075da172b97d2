// *Uppföljning* over HTTP: a year's follow-ups, a provider's line of time, opening a targeted one, and the papers.

import { z } from 'zod';
import { fetchPlan, fetchReport, type PaperForm } from '../../src/app/follow-ups/follow-up-papers';
import { followUpsOf, openedIn, opensFollowUps, readsFollowUps } from '../../src/app/follow-ups/list-follow-ups';
import { openTargeted } from '../../src/app/follow-ups/open-targeted';
import { providerLine } from '../../src/app/follow-ups/provider-line';
import { providerId } from '../../src/core/brand';
import { no, ok } from '../../src/core/result';
import { dayOf } from '../../src/core/time/plain-date';
import { lineOf } from '../../src/core/views/follow-up-line';
import { followUpWheel } from '../../src/core/views/follow-up-wheel';
import { followUpRows, planWord, type FollowUpsView } from '../../src/core/views/follow-ups-view';
import { readBody, wordDocument, type ApiRoute, type Asked } from './reply';
import { line, prose } from './text-shapes';

const opening = z.object({ provider: z.string().min(1).transform(providerId), mark: line(), words: prose() });

const paperRoutes = (
  path: string,
  answer: (asked: Asked, form: PaperForm) => ReturnType<typeof fetchPlan>,
): readonly ApiRoute[] => [
  { method: 'get', path: `${path}/pdf`, takesLong: true, sends: 'application/pdf', answer: (asked) => answer(asked, 'pdf') },
  { method: 'get', path: `${path}/word`, takesLong: true, sends: wordDocument, answer: (asked) => answer(asked, 'word') },
];

export const followUpRoutes: readonly ApiRoute[] = [
  { method: 'get', path: '/api/follow-ups/of/:year', answer: show },
  { method: 'get', path: '/api/follow-ups/wheel/:year', answer: wheel },
  { method: 'post', path: '/api/follow-ups', leavesDay: true, answer: open },
  { method: 'get', path: '/api/follow-ups/line/:provider', answer: showLine },
  ...paperRoutes('/api/follow-up-plan', ({ app, actor }, form) => fetchPlan(app, actor, form)),
  ...paperRoutes('/api/follow-ups/report/:id', ({ app, actor, params }, form) =>
    fetchReport(app, actor, { id: params['id'] ?? '', form }),
  ),
];

/** Made once: of five hundred names each comparison counts. */
const inSwedish = new Intl.Collator('sv');

/** Years that may be asked for: as far as a plan may reach back, and the one ahead. */
const [back, ahead] = [5, 1];

/** Those, and the one that was asked for: `now` is this year, by our own clock and not by that of a browser. */
function yearsFor({ app, actor, params }: Asked) {
  const thisYear = Number(dayOf(app.clock.now()).slice(0, 4));
  const years = Array.from({ length: back + ahead + 1 }, (_none, n) => String(thisYear + ahead - n));
  const asked = params['year'] ?? '';
  const year = asked === 'now' ? String(thisYear) : asked;
  return readsFollowUps(app, actor) && !years.includes(year) ? no('badRequest') : ok({ years, year });
}

async function wheel(asked: Asked) {
  const { app, actor, language } = asked;
  const of = yearsFor(asked);
  if (!of.ok) return of;
  const opened = await openedIn(app, actor, of.value.year);
  if (!opened.ok) return opened;
  const registers = { providers: await app.providers(), contracts: await app.contracts() };
  return ok(followUpWheel(opened.value, of.value.year, { profile: app.profile, registers, language, now: app.clock.now() }));
}

async function show(asked: Asked) {
  const { app, actor, language } = asked;
  const of = yearsFor(asked);
  if (!of.ok) return of;
  const { years, year } = of.value;
  const now = app.clock.now();
  const found = await followUpsOf(app, actor, year);
  if (!found.ok) return found;
  const providers = await app.providers();
  const view: FollowUpsView = {
    year,
    years,
    plan: planWord(app.profile.followUpCalendar?.plan ?? null, language),
    rows: [...followUpRows(found.value, { profile: app.profile, language, now, providers })],
    providers: opensFollowUps(app, actor)
      ? providers.map(({ id, name }) => ({ id, name: String(name) })).sort((a, b) => inSwedish.compare(a.name, b.name))
      : [],
  };
  return ok(view);
}

async function open({ app, actor, body }: Asked) {
  const given = readBody(opening, body);
  return given.ok ? openTargeted(app, actor, given.value) : given;
}

async function showLine({ app, actor, params, language }: Asked) {
  const found = await providerLine(app, actor, providerId(params['provider'] ?? ''));
  if (!found.ok) return found;
  const providers = await app.providers();
  return ok(lineOf(found.value, { profile: app.profile, language, now: app.clock.now(), providers }));
}
