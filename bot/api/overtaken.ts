// What somebody had written for a task that another answered first, beside what holds of it now: read by its writer alone.

import type { App } from '../../src/app/app';
import type { ShownMatter } from '../../src/app/matters/show-matter';
import type { ShownCase, StaffName } from '../../src/app/show';
import type { Actor } from '../../src/core/engine/decision';
import type { TaskTypeId } from '../../src/core/processes/all';
import type { Language } from '../../src/core/text/say';
import type { MatterReading } from '../../src/core/views/matter-page';
import { overtakenOfCase } from '../../src/core/views/overtaken/of-case';
import { overtakenOfMatter } from '../../src/core/views/overtaken/of-matter';
import type { Overtaken } from '../../src/core/views/overtaken/shape';
import { readingOf } from './case-reading';
import { typedBefore } from './typed';

/** Employees by name; a dash for one who is not among them. */
export const namedBy =
  (staff: readonly StaffName[]) =>
  (id: StaffName['id']): string =>
    staff.find((one) => one.id === id)?.name ?? '–';

interface ForWhom {
  readonly actor: Actor;
  readonly language: Language;
  readonly task: { readonly type: TaskTypeId; readonly round: number };
}

/** What the reader had written for a task of the case that is over; null where there is nothing to choose. */
export async function overtakenIn(app: App, shown: ShownCase, { task, ...who }: ForWhom): Promise<Overtaken | null> {
  const typed = await typedBefore(app, who.actor, { file: shown.file, ...task, language: who.language });
  if (typed === null) return null;
  const reading = await readingOf(app, shown, who);
  const found = overtakenOfCase(reading, { task, fields: typed.fields, texts: shown.texts });
  return found === null ? null : { ...found, mark: typed.mark, when: typed.when };
}

/** The same in a matter beside the complaints. */
export async function overtakenInMatter(app: App, shown: ShownMatter, { task, ...who }: ForWhom): Promise<Overtaken | null> {
  const typed = await typedBefore(app, who.actor, { file: shown.file, ...task, language: who.language });
  if (typed === null) return null;
  const reading: MatterReading = {
    ...shown,
    ...who,
    now: app.clock.now(),
    nameOf: namedBy(shown.staff),
    colleaguesFor: () => [],
  };
  const found = overtakenOfMatter(reading, { task, fields: typed.fields });
  return found === null ? null : { ...found, mark: typed.mark, when: typed.when };
}
