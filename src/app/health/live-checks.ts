// How Trappan is just now, beside what `npm run doctor` looks at: the last look around, what waits for one, *Manuell hantering*, and whether Microsoft 365 asks us
// to go slower. In Swedish, with what to do.

import type { Instant } from '../../core/brand';
import { healthLimits } from '../../core/routine/health-limits';
import { momentWord } from '../../core/views/case-page/moment';
import { fault, good, note, type Finding } from '../../core/views/finding';
import { addMinutes, fromMilliseconds } from '../../core/time/instant';
import { dueWatch } from '../../graph/due-watch';
import { setAsideIn } from '../../graph/lists/set-aside';
import type { App } from '../app';

export const lookName = 'Genomgången';
export const dueName = 'Det som ska göras';

/** Four findings. Throws when Graph fails. */
export async function liveFindings(app: App): Promise<readonly Finding[]> {
  return [look(app), await due(app), await setAside(app), room(app)];
}

const word = (app: App, moment: Instant): string => momentWord({ language: 'sv', now: app.clock.now() }, moment);
const isOlder = (moment: Instant, than: number, now: Instant): boolean => addMinutes(moment, than) < now;

const restart = 'Läs botens logg: raden har orsaken bredvid (kind, status, code). Starta om boten om den inte säger något mer.';

function look({ pulse, clock }: App): Finding {
  const last = pulse.last();
  if (last === null)
    return note(lookName, 'boten har nyss startat och har inte gått ett helt varv än.', 'Läs om sidan om en minut.');
  const now = clock.realNow();
  const says = `senast ${momentWord({ language: 'sv', now }, last)}.`;
  return isOlder(last, healthLimits.look.minutes, now) ? fault(lookName, says, restart) : good(lookName, says);
}

const mostRead = 50;

async function due(app: App): Promise<Finding> {
  const now = app.clock.now();
  const rows = await dueWatch(app.graph, app.places, { now, top: mostRead });
  const [oldest] = rows.map(({ nextLook }) => nextLook).sort();
  if (oldest === undefined) return good(dueName, 'inget väntar.');
  const says = `det äldsta har väntat sedan ${word(app, oldest)}.`;
  return isOlder(oldest, healthLimits.due.minutes, now) ? fault(dueName, says, restart) : good(dueName, says);
}

async function setAside(app: App): Promise<Finding> {
  const what = 'Manuell hantering';
  const rows = await app.graph.send(setAsideIn(app.places, 'open'));
  const [oldest] = rows.map(({ arrived }) => arrived).sort();
  if (oldest === undefined) return good(what, 'inget väntar på en människa.');
  const says = `${rows.length} väntar, det äldsta sedan ${word(app, oldest)}.`;
  const next = 'Be den som tar emot att gå till Manuell hantering i fliken och börja med det äldsta.';
  return isOlder(oldest, healthLimits.setAside.minutes, app.clock.now()) ? fault(what, says, next) : note(what, says, next);
}

function room({ graph, clock }: App): Finding {
  const what = 'Trycket på Microsoft 365';
  const since = graph.slowSince();
  if (since === null) return good(what, 'det finns utrymme.');
  const begun = fromMilliseconds(since);
  if (isOlder(begun, healthLimits.slow.minutes, clock.realNow()))
    return fault(
      what,
      `Microsoft 365 har bett boten att gå långsammare sedan ${momentWord({ language: 'sv', now: clock.realNow() }, begun)}.`,
      'Se efter vad mer som läser samma webbplatser eller brevlåda (flöden, rapporter, säkerhetskopiering) och stoppa det en stund. Höj EVERY_SECONDS. Inget går förlorat, men det blir sent.',
    );
  const next =
    'Gör ingenting: boten väntar och går vidare själv. Står det kvar i timmar, se om något annat läser samma webbplats.';
  return note(what, 'Microsoft 365 ber boten att gå långsammare just nu.', next);
}
