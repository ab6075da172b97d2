// The tasks of a complaint as a profile has them, in Swedish, for the people who own the rules: who, when, who hears when it is late, and why.

import { isIn, isKeyOf, keysOf } from '../../brand';
import { ownTables, processes, taskType, taskTypes, type OwnProcessId, type TaskTypeId } from '../../processes/all';
import { contractWords, saidDeadline } from '../../processes/complaint/contract-words';
import { contractIsTakenUp } from '../../processes/complaint/switched';
import { aboveIn, deadlineOf, roleIn, type Profile } from '../../routine/profile';
import type { NamedRole, Role } from '../../routine/roles';
import { sayDeadline } from '../../text/deadline';
import { roleWord, theRoleWord } from '../../text/role-word';
import { say, sayBy } from '../../text/say';

/** Roles that the matter itself says, and no profile. */
const ofMatter: Readonly<Partial<Record<Role | NamedRole, string>>> = {
  caseOwner: 'Den som har ärendet',
  assessor: 'Den som bedömer frågan',
  aboveAssessor: 'Den ovanför den som bedömer',
};

/** Each task as a profile has it: who, when, who hears when it is late, and why. One that the profile asks nobody for is left out. */
export const taskRows = (profile: Profile): readonly (readonly string[])[] => rowsOf(profile, keysOf(processes.complaint.tasks));

/** The same of a matter beside the complaints. */
export const trackRows = (profile: Profile, process: OwnProcessId): readonly (readonly string[])[] =>
  rowsOf(
    profile,
    Object.keys(ownTables(process).tasks).filter((type): type is TaskTypeId => isKeyOf(taskTypes, type)),
  );

const rowsOf = (profile: Profile, types: readonly TaskTypeId[]): readonly (readonly string[])[] =>
  types
    .filter((id) => isAsked(profile, id))
    .map((id) => {
      const rule = taskType(id);
      const own = ofMatter[rule.role];
      const clock = deadlineOf(profile, rule.deadline);
      return [
        say('sv', `task.${id}.title`),
        own ?? roleWord(profile, 'sv', roleIn(profile, rule.role)),
        sayDeadline('sv', saidDeadline(anywhere(profile), rule.deadline), clock),
        lateTo(profile, id),
        sayBy('sv', `statute.${rule.because}`, contractWords(anywhere(profile))),
      ];
    });

/** Of whatever provider. */
const anywhere = (profile: Profile) => ({ profile, provider: null });

/** Whether the profile ever asks anybody for it: what is posted to EKU, and what is made of a contract at all. */
function isAsked(profile: Profile, id: TaskTypeId): boolean {
  if (id === 'confirmEku') return profile.eku.secondPair !== null;
  if (id === 'approveEku') return contractIsTakenUp(anywhere(profile));
  return !isIn(['checkEkuPost', 'answerEku'], id) || contractWords(anywhere(profile)) === null;
}

function lateTo(profile: Profile, id: TaskTypeId): string {
  const { overdueTo, role, deadline, isApart } = taskType(id);
  const { breach } = deadlineOf(profile, deadline);
  const above = aboveIn(profile, roleIn(profile, role));
  const listed = isApart === true ? overdueTo : (breach ?? overdueTo);
  const heard = listed ?? (above === null ? [] : [above]);
  return heard.length === 0 ? '–' : heard.map((one) => theRoleWord(profile, 'sv', one)).join(', ');
}
