// *Diariet*: the cases nobody has entered in the register yet, for those who keep it, and the number back.

import { caseId as asCase, type CaseId } from '../../core/brand';
import type { Case } from '../../core/casefile/case';
import type { CaseFile } from '../../core/casefile/case-file';
import type { Actor } from '../../core/engine/decision';
import { register, type Registering } from '../../core/decide/register';
import { holds, isEku } from '../../core/engine/still-holds';
import type { ToEnter } from '../../core/records/register-entry';
import { no, ok, type Result } from '../../core/result';
import { casesUnregistered } from '../../graph/lists/cases';
import type { App } from '../app';
import { change } from '../decisions/change';
import { mayRescue } from '../intake/rescuers';
import { openFile } from '../show';
import { askedOfNumber } from './number-elsewhere';

/** Whether somebody keeps the register, or receives: whoever stands in for them does too. */
export const keepsRegister = async (app: App, actor: Actor): Promise<boolean> =>
  !isEku(actor) &&
  (holds(actor, 'registrar', null) || holds(actor, app.profile.firstOwner, null) || (await mayRescue(app, actor)));

/** What waits, as far as its reader may open it. `notYourTask` for anybody else. */
export async function waitingForRegister(app: App, actor: Actor): Promise<Result<readonly ToEnter[]>> {
  if (!(await keepsRegister(app, actor))) return no('notYourTask');
  await app.access.note({ who: actor.id, what: 'list', caseId: asCase('0'), at: app.clock.now() });
  const [cases, providers] = await Promise.all([app.graph.send(casesUnregistered(app.places), 'person'), app.providers()]);
  const open = await Promise.all(cases.map((one) => mayOpen(app, actor, one)));
  return ok(
    cases
      .filter((_one, place) => open[place])
      .map((matter) => ({
        matter,
        provider: providers.find(({ id }) => id === matter.providerId) ?? null,
        profile: app.profile,
      })),
  );
}

/** Only a case with something weighed beside it, a protected one, or one for named persons can be shut for those who keep the register. */
const mayOpen = async (app: App, actor: Actor, { id, hasApart, guarded }: Case): Promise<boolean> =>
  (!hasApart && !guarded) || (await openFile(app, actor, id)).ok;

/** Enters a case, or says that it is kept in order. */
export const enter = (
  app: App,
  actor: Actor,
  { caseId, isSame, ...given }: Registering & { readonly caseId: CaseId; readonly isSame: boolean },
): Promise<Result<CaseFile>> =>
  change(app, caseId, async (file, now) => {
    const said = register(file, { ...given, by: actor }, now);
    const asked = said.ok ? await askedOfNumber(app, actor, { file, number: given.number, isSame }) : said;
    return asked.ok ? said : asked;
  });
