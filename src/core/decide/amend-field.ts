// What a field of a complaint becomes when it is put right, as a patch: one row a field.

import { isKeyOf, providerId } from '../brand';
import { aboutFields, aboutIn, type About } from '../casefile/about';
import { caseKinds, disclosures, protections, replyWishes, type CasePatch } from '../casefile/case';
import type { CaseFile } from '../casefile/case-file';
import { isAboutField, type AmendField, type DecidedField } from '../processes/complaint/amendable';
import { topics } from '../processes/complaint/criteria';
import { unitIds } from '../routine/profile';
import { earliest } from '../time/instant';
import { momentAt, readDate } from '../time/plain-date';
import { lastDayItCame } from './came-on';

type Setter = (file: CaseFile, to: string) => CasePatch | null;

const oneOf =
  <Key extends string>(table: Readonly<Record<Key, unknown>>, patch: (code: Key) => CasePatch): Setter =>
  (_file, to) =>
    isKeyOf(table, to) ? patch(to) : null;

const setters: Readonly<Record<DecidedField, Setter>> = {
  unit: ({ profile }, to) => {
    const unit = unitIds(profile).find((id) => id === to);
    return unit === undefined ? null : { unit };
  },
  providerId: (_file, to) => ({ providerId: to === 'none' ? null : providerId(to) }),
  protection: oneOf(protections, (protection) => ({ protection })),
  disclosure: oneOf(disclosures, (disclosure) => ({ disclosure })),
  replyWish: oneOf(replyWishes, (replyWish) => ({ replyWish })),
  receivedDay: ({ matter }, to) => {
    const day = readDate(to);
    const isPossible = day !== undefined && day <= lastDayItCame(matter);
    return isPossible ? { received: earliest(momentAt(day, '12:00'), matter.arrived) } : null;
  },
  kind: oneOf(caseKinds, (kind) => ({ kind })),
  topic: (file, to) => (to === 'none' ? { topic: null } : oneOf(topics, (topic) => ({ topic }))(file, to)),
};

/** The patch; null for what the field cannot be. `none`: nobody, or nothing said. Which providers there are is its caller's to know. */
export function fieldPatch(file: CaseFile, field: AmendField, to: string): CasePatch | null {
  if (!isAboutField(field)) return setters[field](file, to);
  const given = to === 'none' ? {} : aboutIn({ [field]: to });
  return given === null ? null : { about: { ...without(file.matter.about, field), ...given } };
}

const without = (about: About, field: keyof typeof aboutFields): About =>
  Object.fromEntries(Object.entries(about).filter(([one]) => one !== field));
