// What a row of a list in Teams says of a task: which one it is, or of what is protected that it is, as its card does (decisions 2).

import { isByStaff } from '../casefile/about';
import type { Case } from '../casefile/case';
import { isHidden, processIn, type OwnMatter } from '../casefile/own-matter';
import type { MatterId } from '../brand';
import { ownTables, type TaskTypeId } from '../processes/all';
import { say, type Language } from '../text/say';

/** `matter`: what it is about, or its key where no more is known. */
export const listedTitle = (language: Language, type: TaskTypeId, matter: Case | OwnMatter | MatterId): string =>
  isProtected(matter) ? say(language, 'card.protectedCase') : say(language, `task.${type}.title`);

function isProtected(matter: Case | OwnMatter | MatterId): boolean {
  if (typeof matter !== 'string')
    return 'fields' in matter ? isHidden(matter) : matter.protection === 'protected' || matter.guarded || isByStaff(matter);
  const process = processIn(matter);
  return process !== null && ownTables(process).level === 'protected';
}
