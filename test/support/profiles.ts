// A profile's file with something else in it, for tests: the demo's, as it stands in the repo, and a change to it.

import { profileFileSchema, type ProfileFile } from '../../src/core/routine/profile-file';
import ekbacka from '../../src/core/routine/profiles/ekbacka.json';

/** The demo's file, read anew each time, so that a test may change what it likes. */
const aProfileFile = (): ProfileFile => profileFileSchema.parse(ekbacka);

/** The same with another organisation in part. */
export function organised(change: Partial<ProfileFile['organisation']>): ProfileFile {
  const file = aProfileFile();
  return { ...file, organisation: { ...file.organisation, ...change } };
}

/** The same with a newer version of its routine. */
export function revised(change: Partial<ProfileFile['routines'][number]>): ProfileFile {
  const file = aProfileFile();
  const [first] = file.routines;
  if (first === undefined) throw new Error('The demo has no routine.');
  return { ...file, routines: [...file.routines, { ...first, version: first.version + 1, ...change }] };
}
