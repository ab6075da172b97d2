// *Hälsa*: what `npm run doctor` can look at from where the bot stands, and how it is just now. Nothing is changed. A check that cannot be made says so, and the
// others are made all the same.

import type { Actor } from '../../core/engine/decision';
import { maySettings } from '../../core/access/settings';
import { no, ok, type Result } from '../../core/result';
import { fault, type Finding } from '../../core/views/finding';
import { GraphFailure } from '../../graph/failure';
import type { App } from '../app';
import { checkCertificate, checkClock, checkOwnCertificate } from './around-checks';
import { checkCatalogue, checkGroups, checkMailbox, checkSites } from './graph-checks';
import { checkSearchKeys } from './search-check';
import { checkLists } from './lists-check';
import { liveFindings } from './live-checks';

/** All of it. `notYourTask` for whoever does not look after it. */
export async function health(app: App, actor: Actor): Promise<Result<readonly Finding[]>> {
  if (!maySettings(actor, 'health', app.profile)) return no('notYourTask');
  const { tenant } = app.settings;
  const parts = await Promise.all([
    orFault('Just nu', () => liveFindings(app)),
    orFault('Webbplatserna', async () => fewOfEach(await checkSites(app.graph, tenant))),
    nearFindings(app),
    orFault('Listornas version', () => checkLists(app)),
    orFault('Sökningens nyckel', () => checkSearchKeys(app, app.settings.searchKeys)),
    orFault('Appen i Teams', async () => [await checkCatalogue(app.graph, tenant.teamsAppId)]),
  ]);
  return ok(parts.flat());
}

const mostOfEach = 3;

/** A site that was never made ready lacks all its lists: one way to put it right needs no hundred lines. */
function fewOfEach(findings: readonly Finding[]): readonly Finding[] {
  const names = [...new Set(findings.map(({ what }) => what))];
  return names.flatMap((name) => {
    const own = findings.filter(({ what }) => what === name);
    const [first] = own;
    if (own.length <= mostOfEach || first === undefined || first.state === 'good') return own;
    return [...own.slice(0, mostOfEach), { ...first, says: `och ${own.length - mostOfEach} saker till att göra där.` }];
  });
}

/** What is cheap to look at, and what somebody must hear of when it stays wrong. */
export async function nearFindings(app: App): Promise<readonly Finding[]> {
  const { tenant } = app.settings;
  const parts = await Promise.all([
    orFault('Brevlådan', () => checkMailbox(app.graph, tenant.mailbox)),
    orFault('Grupperna', () => checkGroups(app.graph, app.profile)),
    orFault('Certifikatet', async () => [await checkCertificate(tenant, Date.now())]),
    orFault('Klockan', async () => [await checkClock(tenant, Date.now)]),
  ]);
  return [...parts.flat(), ...checkOwnCertificate(tenant, Date.now())];
}

/** A check that Graph's failure ends is a finding itself; what is no failure of Graph's is thrown. */
export async function orFault(what: string, look: () => Promise<readonly Finding[]>): Promise<readonly Finding[]> {
  try {
    return await look();
  } catch (failure) {
    if (!(failure instanceof GraphFailure)) throw failure;
    const next = 'Vänta en minut och läs om sidan. Är det likadant: se Microsoft 365:s driftstatus.';
    return [fault(what, `gick inte att läsa (${failure.kind}).`, next)];
  }
}
