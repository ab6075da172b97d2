// Who may keep what she types, and how much: on a page she may open, and on no more pages at once than anybody works with.

import { besideIn, readAbout, readPost, typedDrawers, type TypedAbout } from '../../core/casefile/typed';
import type { Actor } from '../../core/engine/decision';
import { isEku } from '../../core/engine/still-holds';
import { no, ok, type Result } from '../../core/result';
import { hasTask } from '../../core/views/visible-to';
import { caseId, isIn, isKeyOf, keysOf } from '../../core/brand';
import type { CaseFile } from '../../core/casefile/case-file';
import { mayAmend, mayReach } from '../../core/decide/amend';
import { amendable } from '../../core/processes/complaint/amendable';
import { isOwnId } from '../../core/casefile/own-matter';
import { mayDivide } from '../../core/decide/divide';
import { taskKey } from '../../core/casefile/task';
import { ownProcesses } from '../../core/processes/all';
import { GraphFailure } from '../../graph/failure';
import { typedBy } from '../../graph/lists/texts';
import type { App } from '../app';
import { unitNamed } from '../disclosure/case-units';
import { openToWork } from '../disclosure/desk';
import { openMatter } from '../eku/answer-eku';
import { opensFollowUps } from '../follow-ups/list-follow-ups';
import { draft } from '../intake/drafts';
import { mayOpenBeside, openAny } from '../matters/open-beside';
import { mayOpen } from '../matters/open-matter';
import { openOwn } from '../matters/show-matter';
import { value } from '../pass/observe';
import { mayWriteIn } from '../providers/contracts';
import { openFile } from '../show';

/** Pages and letters one person has at once. */
const most = { pages: 60, letters: 4_000_000 } as const;
/** Pages since the program began before they are counted in the list: hardly anybody writes on more without handing in. */
const uncounted = 3;

interface Beginning {
  readonly about: string;
  readonly letters: number;
}

/** The same refusal for a page that is not, and for one she may not open: it tells nobody which cases there are. */
export async function mayBegin(app: App, writer: Actor, { about, letters }: Beginning): Promise<Result<true>> {
  const page = readAbout(about);
  if (!app.limits.allow('pageBegun', writer.id)) return no('tooMany');
  if (page === undefined || !(await isOpen(app, writer, page))) return no('noSuchTask');
  if (app.limits.times('pageBegun', writer.id) <= uncounted) return ok(true);
  const calls = typedDrawers.map((drawer) => typedBy(app.places, { drawer, person: writer.id, top: most.pages }));
  const others = (await app.graph.all(calls, { patience: 'person' })).flatMap((one) => value(one));
  const all = others.reduce((sum, { body }) => sum + body.length, letters);
  return others.length < most.pages && all <= most.letters ? ok(true) : no('tooMuchTyped');
}

/** A case whose rows cannot be read is open to nobody; that it is there is not told here. */
async function isOpen(app: App, writer: Actor, page: TypedAbout): Promise<boolean> {
  try {
    return await isOpenTo(app, writer, page);
  } catch (failure) {
    if (failure instanceof GraphFailure && failure.kind === 'unreadable') return false;
    throw failure;
  }
}

async function isOpenTo(app: App, writer: Actor, page: TypedAbout): Promise<boolean> {
  if (page.kind === 'task') return isTaskOpen(app, writer, page);
  switch (page.page) {
    case 'writeDown':
      return !isEku(writer) && (page.id === '' || (await draft(app, page.id, writer)).ok);
    case 'newMatter':
      return page.id === '' && keysOf(ownProcesses).some((process) => mayOpen(app, writer, process));
    case 'followUp':
      return page.id === '' && opensFollowUps(app, writer);
    case 'beside': {
      const { origin, process } = besideIn(page.id);
      return mayOpenBeside(app, writer, origin).some((one) => one === process) && (await openAny(app, writer, origin)).ok;
    }
    case 'divide': {
      const opened = await openFile(app, writer, caseId(page.id));
      return opened.ok && mayDivide(writer, opened.value);
    }
    case 'amend': {
      const opened = await openFile(app, writer, caseId(besideIn(page.id).origin));
      return opened.ok && maySayAnew(writer, opened.value, besideIn(page.id).process);
    }
    case 'weigh': {
      const { origin: ref, process: request } = besideIn(page.id);
      const desk = await openToWork(app, writer, request);
      if (!desk.ok) return false;
      return (await unitNamed(app, writer, { desk: desk.value, ref })).ok;
    }
    case 'ekuPost': {
      const post = readPost(page.id);
      const matter = post && (await openMatter(app, writer, post.ekuId));
      return matter?.parts[post?.part ?? -1] !== undefined;
    }
    case 'withdrawPost':
      return (await openFile(app, writer, caseId(page.id))).ok;
    case 'contract':
      return mayWriteIn(app, writer, page.id);
  }
}

const maySayAnew = (by: Actor, file: CaseFile, what: string): boolean =>
  isIn(['postal', 'phone'], what)
    ? mayReach(by, file)
    : isKeyOf(amendable, what) && ['', 'protected'].some((to) => mayAmend(by, file, { field: what, to }));

async function isTaskOpen(app: App, writer: Actor, task: Extract<TypedAbout, { kind: 'task' }>): Promise<boolean> {
  if (isOwnId(task.caseId)) {
    const own = await openOwn(app, writer, task.caseId);
    return own.ok && own.value.tasks.some(({ key }) => key === taskKey(task));
  }
  const opened = await openFile(app, writer, caseId(task.caseId));
  return opened.ok && hasTask(writer, opened.value, { task, now: app.clock.now() });
}
