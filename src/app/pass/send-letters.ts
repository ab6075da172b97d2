// Letters by mail: a draft that carries our key, then `send`. A letter tried before is looked up first, so that none goes twice unasked (decisions 7.2).

import { causeOf } from '../log';
import { isCaseFile, type CaseFile } from '../../core/casefile/case-file';
import type { MatterFile } from '../../core/casefile/matter-file';
import type { KeptText, Personal } from '../../core/casefile/personal';
import { partyOfLetter } from '../../core/casefile/party';
import { eventsOf, type NewEvent } from '../../core/casefile/event';
import { hasLost } from '../../core/casefile/history';
import type { Action } from '../../core/engine/action';
import { isHeld } from '../../core/engine/assessing';
import { letterTypes, type LetterType } from '../../core/processes/complaint/letters';
import { heldWith, letterOf } from '../../core/processes/process';
import type { Call } from '../../graph/call';
import { GraphFailure } from '../../graph/failure';
import type { Case } from '../../core/casefile/case';
import { getCase } from '../../graph/lists/cases';
import type { Draft } from '../../graph/mail/drafts';
import { personalOf } from '../../graph/lists/personal';
import { textByKey } from '../../graph/lists/texts';
import type { App } from '../app';
import { caseReference } from '../case-reference';
import { isStill } from '../decisions/keep-text';
import { inCase } from '../in-case';
import { sendTogether, unanswered, type End } from '../send-once';
import { tellTexts } from '../rows/broken';
import { automaticText } from './automatic-text';
import type { Delivered } from './deliver-cards';
import type { Holding } from './hold';
import { readAhead, type Ahead } from './read-ahead';
import { practised } from '../practised';

interface Job {
  readonly textKey: string;
  readonly letter: LetterType;
  readonly hash: string | null;
}

interface ReadJob extends Job {
  readonly personal: Ahead<Personal | undefined>;
  /** null: nobody has read it, it is made when it goes. */
  readonly text: Ahead<KeptText | undefined> | null;
}

/** The letters of a plan, before they go. */
export interface Letters {
  /** What they are made of: to be read in the request that notes them, right before they go. */
  readonly reads: readonly Call<unknown>[];
  /** Sends them; one that fails does not stop the next. */
  readonly send: (app: Holding, file: MatterFile) => Promise<Delivered>;
}

interface Wanted {
  readonly actions: readonly Action[];
  readonly known?: Personal | undefined;
}

export const noLetters: Letters = { reads: [], send: () => Promise.resolve({ events: [], isHalf: false }) };

/** What the plan says of letters; `known` where what is kept of the person has just been written. */
export function openLetters(app: App, { matter }: CaseFile, { actions, known }: Wanted): Letters {
  const all = actions.flatMap(jobOf);
  if (all.length === 0) return noLetters;
  const { places } = inCase(app, matter);
  const read = readAhead(app.graph, personalOf(places, matter.intakeKey));
  const personal = known === undefined ? read : { ...read, value: () => Promise.resolve(known) };
  const jobs = all.map((job) => ({
    ...job,
    personal,
    text: job.hash === null ? null : readAhead(app.graph, textByKey(places, job.textKey)),
  }));
  const texts = jobs.flatMap(({ text }) => (text === null ? [] : [text.call]));
  return {
    reads: [...(known === undefined ? [personal.call] : []), ...texts],
    send: (held, file) => (isCaseFile(file) ? sendAll(held, file, jobs) : noLetters.send(held, file)),
  };
}

/** What became of a letter; null when a later pass goes on with it. */
type Outcome = NewEvent | null;

/** A letter made of what was read, or why there is none. */
interface Made {
  readonly job: ReadJob;
  readonly draft: Draft | null;
  readonly outcome: Outcome;
}

async function sendAll(app: Holding, file: CaseFile, jobs: readonly ReadJob[]): Promise<Delivered> {
  const made: Made[] = [];
  for (const job of jobs) made.push(await madeOf(app, file, job));
  const going = made.filter((one): one is Made & { readonly draft: Draft } => one.draft !== null);
  const ends = going.length === 0 ? [] : await endsOf(app, file, going);
  const outcomes = made.map((one) => {
    const end = ends[going.findIndex(({ job }) => job === one.job)];
    return end === undefined ? one.outcome : outcomeOf(app, file, { job: one.job, end });
  });
  const events = outcomes.filter((one) => one !== null);
  return { events, isHalf: events.length < outcomes.length };
}

async function madeOf(app: Holding, file: CaseFile, job: ReadJob): Promise<Made> {
  try {
    const letter = await readyLetter(app, file, job);
    if ('why' in letter)
      return {
        job,
        draft: null,
        outcome: { kind: 'letterFailed', data: { textKey: job.textKey, why: letter.why }, ...now(app) },
      };
    const headers = job.hash === null ? { headers: unanswered } : {};
    return { job, draft: { ...letter, ...headers, key: job.textKey }, outcome: null };
  } catch (failure) {
    if (failure instanceof GraphFailure && failure.kind === 'unreadable') await tellTexts(app, file.matter.id);
    return { job, draft: null, outcome: left(app, file, failure) };
  }
}

/**
 * The last look before something goes to a provider is taken when the drafts are there: somebody may just have said yes to a legal question (decisions 8.9).
 */
async function endsOf(
  app: Holding,
  file: CaseFile,
  going: readonly { readonly job: ReadJob; readonly draft: Draft }[],
): Promise<readonly End[]> {
  const letters = going.map(({ job, draft }) => ({ letter: draft, wasTried: wasTried(file, job) }));
  const heldBy = new Map(going.map(({ job }) => [job.textKey, heldWith(letterOf(file, job.letter))] as const));
  const stays = (kase: Case, { key }: Draft): boolean => {
    const what = heldBy.get(key) ?? null;
    return what !== null && isHeld(kase, what, app.clock.now());
  };
  const isLookedAt = [...heldBy.values()].some((what) => what !== null);
  const last = isLookedAt ? { look: getCase(app.places, file.matter.id), stays } : null;
  try {
    return await sendTogether(app, letters, { secure: app.hold.secure, last });
  } catch (failure) {
    left(app, file, failure);
    return going.map(() => 'stopped');
  }
}

function outcomeOf(app: Holding, file: CaseFile, { job, end }: { readonly job: ReadJob; readonly end: End }): Outcome {
  if (end === 'stopped') return null;
  if (end === 'sent') return { kind: 'letterSent', data: { textKey: job.textKey, ...practised(app) }, ...now(app) };
  return left(app, file, end);
}

const now = (app: Holding) => ({ at: app.clock.now(), by: null }) as const;

/** Left to a later pass, which looks it up and sends it. */
function left(app: Holding, file: CaseFile, failure: unknown): null {
  app.log.warn('letter could not go now; a later pass looks it up and sends it', { caseId: file.matter.id, ...causeOf(failure) });
  return null;
}

function jobOf(action: Action): readonly Job[] {
  if (action.kind === 'sendLetter') return [action.letter];
  return action.kind === 'sendAutomatic' ? [{ ...action.letter, hash: null }] : [];
}

/** Noted in an earlier pass as well as in this one, or a row was lost that may have noted it: then it may already lie among the drafts or the sent ones. */
const wasTried = (file: CaseFile, job: Job): boolean =>
  hasLost(file.events) ||
  eventsOf(file.events, 'noted').filter((event) => event.data.tags.includes(`letter:${job.textKey}`)).length > 1;

interface Ready {
  readonly to: string;
  readonly subject: string;
  readonly body: string;
}

async function readyLetter(
  app: App,
  file: CaseFile,
  job: ReadJob,
): Promise<Ready | { readonly why: 'noReceiver' | 'textChanged' }> {
  const personal = await job.personal.value();
  if (personal === undefined) throw new GraphFailure({ kind: 'unreadable', code: 'personal' }); // somebody has taken the row away: it waits until it is back
  const { to: receiver } = letterTypes[job.letter];
  const addresses = {
    complainant: personal.complainant.address,
    forwarder: personal.forwardedBy?.address ?? null,
    provider: file.provider?.mail ?? null,
  };
  const to = addresses[receiver];
  if (to === null) return { why: 'noReceiver' };
  const reference = caseReference(app, file.matter, partyOfLetter(job.letter));
  if (job.text === null)
    return {
      to,
      ...automaticText(job.letter, { file, personal, reference, now: app.clock.now() }),
    };
  const text = await job.text.value();
  if (text === undefined || job.hash === null || !isStill(text, job.hash)) return { why: 'textChanged' };
  return { to, subject: text.subject, body: text.body };
}
