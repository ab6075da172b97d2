// The complaint's process: its tables, and what they cannot say.

import type { Instant } from '../../brand';
import { isKeyOf } from '../../brand';
import { addMinutes } from '../../time/instant';
import type { CaseFile } from '../../casefile/case-file';
import type { Process } from '../../casefile/matter-file';
import type { Action } from '../../engine/action';
import { notYoursBecause, overBefore } from '../../decide/before';
import { effectOf } from '../../decide/effects';
import { disposalMoments } from '../../records/disposal-order';
import { lettersToFile, weedingNow } from '../../records/filing';
import { processes } from '../all';
import { keeps, refuses, said } from './answering';
import { rows } from './answer-rows';
import { automaticLetters, automaticMoments } from './automatic-letters';
import { becameNow, becomings, recalls } from './became';
import { conditions, days, ready } from './conditions';
import { delayNoticeFrom } from './delay';
import { declares } from './conflict';
import { answersToEku } from './eku-asked';
import { ekuCards } from './eku-cards';
import { ekuNotBegun, ekuPost, ekuToEmpty, ekuToPost, isPostUndone, waitsForCompilation } from './eku-post';
import { saidByEku } from './eku-says';
import { partsToOpen } from './parts';
import { proposals } from './proposals';
import { isUnregistered, registerLateFrom } from './registration';
import { protectionMoments, protections } from './protected-kin';
import { fallen } from './request';
import { joinings } from './same-case';
import { findableActions } from './findable';
import { shellActions } from './shell';
import { alarmBesides, alarmSince } from './signs';
import { stages } from './stages';
import { isBriefed, outcomeIn } from './switched';
import { mattersToOpen } from './tracks';
import { lateMoments } from './weighing';

export const complaint: Process = {
  ...processes.complaint,
  rounds: (file: CaseFile, condition, now) => (isKeyOf(conditions, condition) ? conditions[condition](file, now) : null),
  isReady: (file: CaseFile, type, now) => !isKeyOf(ready, type) || ready[type](file, now),
  ownDay: (file: CaseFile, type) => (isKeyOf(days, type) ? days[type](file) : null),
  ownRole: () => null,
  alarmSince,
  alarmBesides,
  isUndone: isPostUndone,
  mark: ({ matter: { danger } }: CaseFile) => (danger === 'yes' ? 'danger' : ''),
  drawnFrom: ({ events }: CaseFile) => events.findLast(({ kind }) => kind === 'amended' || kind === 'amendmentUndone')?.seq ?? 0,
  before: (file: CaseFile, now) => {
    const change = fallen(file, now) ?? becameNow(file, now);
    return change === null ? null : { kind: 'fallBack', change };
  },
  beside: (file: CaseFile, now) => [
    ...mattersToOpen(file, now),
    ...becomings(file),
    ...proposals(file, now),
    ...partsToOpen(file),
    ...joinings(file),
    ...protections(file),
    ...recalls(file, now),
    ...saidByEku(file),
    ...answersToEku(file),
    ...emptying(file),
    ...notBegun(file),
  ],
  sends: (file: CaseFile, now) => [
    ...filing(file),
    ...shellActions(file),
    ...findableActions(file),
    ...automaticLetters(file, now).map((letter): Action => ({ kind: 'sendAutomatic', letter })),
    ...posting(file, now),
  ],
  cards: ekuCards,
  moments: (file: CaseFile, now) => [
    ...lateMoments(file),
    ...postMoments(file, now),
    ...automaticMoments(file, now),
    ...noticeMoments(file),
    ...registerMoments(file),
    ...protectionMoments(file, now),
    ...disposalMoments(file),
  ],
  outcome: outcomeIn,
  over: overBefore,
  notTheirs: notYoursBecause,
  declares,
  refuses,
  said,
  effect: effectOf,
  keeps,
  rows,
};

function emptying(file: CaseFile): readonly Action[] {
  const place = ekuToEmpty(file);
  return place === null ? [] : [{ kind: 'emptyPart', place }];
}

/** Its texts say what they are; at its end the drafts go. */
function filing(file: CaseFile): readonly Action[] {
  const letters = lettersToFile(file);
  const end = weedingNow(file);
  return end !== null || letters.length > 0 ? [{ kind: 'fileTexts', letters, end }] : [];
}

const notBegun = (file: CaseFile): readonly Action[] => {
  const event = ekuNotBegun(file);
  return event === null ? [] : [{ kind: 'noteAnswer', event }];
};

function posting(file: CaseFile, now: Instant): readonly Action[] {
  const post = ekuToPost(file, now);
  if (post === null) return [];
  return isBriefed(file) ? [{ kind: 'signBrief', approved: post.approved }] : [{ kind: 'postEku', ...post }];
}

/** Minutes between looks at a compilation in another case. */
const patience = 30;

function postMoments(file: CaseFile, now: Instant): readonly Instant[] {
  const post = ekuPost(file);
  if (post !== null && waitsForCompilation(file, post, now) !== null) return [addMinutes(now, patience)];
  return post === null || post.place !== null || post.isSigned ? [] : [post.approved.sendAfter];
}

const registerMoments = (file: CaseFile): readonly Instant[] => (isUnregistered(file) ? [registerLateFrom(file)] : []);

const noticeMoments = (file: CaseFile): readonly Instant[] => (stages[file.matter.stage].open ? [delayNoticeFrom(file)] : []);
