// A case or another matter by the number people know it by.

import { shownNumber, type Case } from '../../core/casefile/case';
import { ownNumber, type OwnMatter } from '../../core/casefile/own-matter';

export const isOwnMatter = (matter: Case | OwnMatter): matter is OwnMatter => 'process' in matter;

/** The registry number of a case where it has one, else our own. */
export const shownAs = (matter: Case | OwnMatter): string => (isOwnMatter(matter) ? ownNumber(matter) : shownNumber(matter));
