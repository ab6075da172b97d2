// The guide of a role, for whoever holds it, on the page where she begins.

import { ofRoles } from '../../../src/core/routine/role-guides';
import { useMe } from '../use/use-me';
import { Guidance } from './Guidance';

/** Nothing for anybody else. */
export function RoleGuidance({ role }: { readonly role: keyof typeof ofRoles }) {
  const me = useMe();
  return me?.roles.includes(role) === true ? <Guidance lines={ofRoles[role]} /> : null;
}
