// Whether somebody who hears of a matter for a role can open it: a message never has a button that leads to a closed door.

import type { PersonId } from '../brand';
import type { MatterFile } from '../casefile/matter-file';
import { roles, type Role } from '../routine/roles';
import { mayRead } from './access';

/** As one who holds the role where the matter is; a protected one opens for fewer than hear that something in it is late (decisions 2). */
export const opensAs = (reader: PersonId, role: Role, file: MatterFile): boolean =>
  mayRead({ id: reader, grants: [{ role, unit: roles[role].within === 'board' ? null : file.matter.unit }] }, file);
