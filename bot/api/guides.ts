// The guides of whoever reads, as her pages get them: by role, with what the role is called here.

import type { Actor } from '../../src/core/engine/decision';
import type { Profile } from '../../src/core/routine/profile';
import { guidesOf, type RoleGuide } from '../../src/core/routine/role-guides';
import { roleWord } from '../../src/core/text/role-word';
import type { Language } from '../../src/core/text/say';

/** In the language she reads. */
export const namedGuides = (
  profile: Profile,
  { grants }: Actor,
  language: Language,
): readonly (RoleGuide & { readonly name: string })[] =>
  guidesOf(
    profile,
    grants.map(({ role }) => role),
  ).map((guide) => ({ ...guide, name: roleWord(profile, language, guide.role) }));
