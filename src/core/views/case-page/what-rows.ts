// *Vad är det?*: what may be chosen, and for each what follows, to be read before anything is saved (decisions 8.23).

import { isKeyOf } from '../../brand';
import type { CaseFile } from '../../casefile/case-file';
import { reports, whatKey, whatsIn, type What } from '../../decide/what-is-it';
import { firstRoleOf, openedByFlag, ownProcesses, type OwnProcessId } from '../../processes/all';
import { exitIn, exitOf, type ExitId } from '../../processes/complaint/exits';
import { roleIn } from '../../routine/profile';
import { roleWord } from '../../text/role-word';
import { say, type Language } from '../../text/say';
import type { Sheet } from '../case-page';

/** One row each. */
export const whatRows = (file: CaseFile, language: Language): Sheet['triage']['whats'] =>
  whatsIn(file.profile).map((what) => ({
    id: what,
    name: say(language, whatKey(what)),
    follows: follows(file, what, language),
    asksUnit: what === 'complaint' || exitOf(wayOf(what)).byUnit === true,
    asksTopic: what !== 'complaint' && exitOf(wayOf(what)).asksTopic === true,
  }));

const wayOf = (what: Exclude<What, 'complaint'>): ExitId => (isKeyOf(reports, what) ? 'separate' : what);

/** null for a complaint, whose questions say it themselves. */
function follows(file: CaseFile, what: What, language: Language): string | null {
  if (what === 'complaint') return null;
  const process = isKeyOf(reports, what) ? openedByFlag(reports[what]) : processOf(what);
  if (process !== null) return becomes(file, process, language);
  const { to } = exitIn(file.profile, wayOf(what));
  return to === 'closed'
    ? say(language, 'tab.form.recorded')
    : say(language, 'tab.form.leads', { stage: say(language, `stage.${to}`) });
}

function processOf(exit: ExitId): OwnProcessId | null {
  const { becomes: process } = exitOf(exit);
  return process !== undefined && isKeyOf(ownProcesses, process) ? process : null;
}

function becomes({ profile }: CaseFile, process: OwnProcessId, language: Language): string {
  const first = firstRoleOf(process, 'byPerson');
  const owner = first === null ? say(language, 'tab.noOwner') : roleWord(profile, language, roleIn(profile, first));
  return say(language, 'tab.form.becomes', { process: say(language, `process.${process}`), owner });
}
