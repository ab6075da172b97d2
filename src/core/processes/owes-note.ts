// Where the profile asks for a note in the individual's own file at the end, an answer that would end a matter leads to the task of writing it first (R159).

import type { Profile } from '../routine/profile';
import type { OutcomeRule } from './process';

/** An outcome's row as it is under a profile. */
export const underProfile = ({ fileNote }: Pick<Profile, 'fileNote'>, rule: OutcomeRule): OutcomeRule =>
  rule.toNote === undefined || fileNote !== 'atEnd' ? rule : { ...rule, to: rule.toNote };
