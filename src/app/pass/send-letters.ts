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
import { getCase } from '../../graph/lists/cases';
import { personalOf } from '../../graph/lists/personal';
import { textByKey } from '../../graph/lists/texts';
import type { App } from '../app';
import { caseReference } from '../case-reference';
import { inCase } from '../in-case';
import { sendOnce, unanswered } from '../send-once';
import { tellTexts } from '../rows/broken';
import { automaticText } from './automatic-text';
import type { Delivered } from './deliver-cards';
import type { Holding } from './hold';
import { readAhead, type Ahead } from './read-ahead';

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
  readonly send: (file: MatterFile) => Promise<Delivered>;
}

export const noLetters: Letters = { reads: [], send: () => Promise.resolve({ events: [], isHalf: false }) };

/** What the plan says of letters. */
export function openLetters(app: Holding, { matter }: CaseFile, actions: readonly Action[]): Letters {
  const all = actions.flatMap(jobOf);
  if (all.length === 0) return noLetters;
  const { places } = inCase(app, matter);
  const personal = readAhead(app.graph, personalOf(places, matter.intakeKey));
  const jobs = all.map((job) => ({
    ...job,
    personal,
    text: job.hash === null ? null : readAhead(app.graph, textByKey(places, job.textKey)),
  }));
  const texts = jobs.flatMap(({ text }) => (text === null ? [] : [text.call]));
  return {
    reads: [personal.call, ...texts],
    send: (file) => (isCaseFile(file) ? sendAll(app, file, jobs) : noLetters.send(file)),
  };
}

async function sendAll(app: Holding, file: CaseFile, jobs: readonly ReadJob[]): Promise<Delivered> {
  const events: NewEvent[] = [];
  let isHalf = false;
  for (const job of jobs) {
    try {
      if (await isStoppedNow(app, file, job)) isHalf = true;
      else events.push(await sendOne(app, file, job));
    } catch (failure) {
      app.log.warn('letter could not go now; a later pass looks it up and sends it', {
        caseId: file.matter.id,
        ...causeOf(failure),
      });
      if (failure instanceof GraphFailure && failure.kind === 'unreadable') await tellTexts(app, file.matter.id);
      isHalf = true;
    }
  }
  return { events, isHalf };
}

function jobOf(action: Action): readonly Job[] {
  if (action.kind === 'sendLetter') return [action.letter];
  return action.kind === 'sendAutomatic' ? [{ ...action.letter, hash: null }] : [];
}

/** The last look before something goes to a provider: somebody may just have said yes to a legal question (decisions 8.9). */
async function isStoppedNow(app: App, file: CaseFile, { letter }: Job): Promise<boolean> {
  const what = heldWith(letterOf(file, letter));
  return what !== null && isHeld(await app.graph.send(getCase(app.places, file.matter.id)), what, app.clock.now());
}

async function sendOne(app: Holding, file: CaseFile, job: ReadJob): Promise<NewEvent> {
  const letter = await readyLetter(app, file, job);
  const by = { at: app.clock.now(), by: null } as const;
  if ('why' in letter) return { kind: 'letterFailed', data: { textKey: job.textKey, why: letter.why }, ...by };
  const headers = job.hash === null ? { headers: unanswered } : {};
  const { secure } = app.hold;
  await sendOnce(app, { ...letter, ...headers, key: job.textKey }, { wasTried: wasTried(file, job), secure });
  return { kind: 'letterSent', data: { textKey: job.textKey }, ...by };
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
  return text === undefined || text.hash !== job.hash ? { why: 'textChanged' } : { to, subject: text.subject, body: text.body };
}
