// The lane to EKU in a case: the draft, the preview, the screening of own words, the approval, and taking it back.

import { z } from 'zod';
import { approveEku, ekuDraft, ekuPreview, type EkuDraft } from '../../src/app/eku/eku';
import type { App } from '../../src/app/app';
import { nameOf } from '../../src/app/show';
import { casesBehind } from '../../src/app/eku/eku-cases';
import { caseId, enumOf, type PersonId } from '../../src/core/brand';
import type { Card } from '../../src/core/cards/card';
import { ekuPreviewCard, ekuWithoutButtons } from '../../src/core/cards/eku-card';
import { fiveAnswers } from '../../src/core/cards/eku-words';
import { shownNumber } from '../../src/core/casefile/case';
import type { CaseFile } from '../../src/core/casefile/case-file';
import { withdrawEku } from '../../src/app/eku/withdraw-eku';
import { withdrawals, type Withdrawal } from '../../src/core/casefile/withdrawal';
import { countedCases } from '../../src/core/eku/counted';
import { ekuFacts, proposedCriteria, type EkuFacts } from '../../src/core/eku/facts';
import { isBriefed } from '../../src/core/processes/complaint/switched';
import { fetchBrief } from '../../src/app/records/fetch-bundle';
import { ekuStanding } from '../../src/core/processes/complaint/eku-post';
import { screenWords } from '../../src/app/eku/own-words';
import { ekuStand, type EkuStand } from '../../src/core/eku/stand';
import { ok } from '../../src/core/result';
import { areaName, unitName } from '../../src/core/routine/profile';
import { roleWord } from '../../src/core/text/role-word';
import type { Language } from '../../src/core/text/say';
import { dayOf, yearOf } from '../../src/core/time/plain-date';
import { approval, wanted, words } from './eku-shapes';
import { readBody, type ApiRoute, type Asked } from './reply';
import { typedForTask } from './typed';

export const ekuRoutes: readonly ApiRoute[] = [
  { method: 'get', path: '/api/cases/:id/eku', answer: showDraft },
  {
    method: 'get',
    path: '/api/cases/:id/eku/brief',
    takesLong: true,
    sends: 'application/pdf',
    answer: ({ app, actor, params }) => fetchBrief(app, actor, caseId(params['id'] ?? '')),
  },
  {
    method: 'post',
    path: '/api/cases/:id/eku/preview',
    leavesDay: true,
    answer: async ({ app, actor, params, body, language }) => {
      const chosen = readBody(wanted, body);
      if (!chosen.ok) return chosen;
      const draft = await ekuPreview(app, actor, { caseId: caseId(params['id'] ?? ''), ...chosen.value });
      return draft.ok ? ok(shownDraft(app, draft.value, language)) : draft;
    },
  },
  {
    method: 'post',
    path: '/api/cases/:id/eku/screen',
    leavesDay: true,
    answer: ({ app, actor, params, body }) => {
      const given = readBody(words, body);
      if (!given.ok) return Promise.resolve(given);
      return screenWords(app, actor, { caseId: caseId(params['id'] ?? ''), ...given.value });
    },
  },
  {
    method: 'post',
    path: '/api/cases/:id/eku/approve',
    answer: async ({ app, actor, params, body, language }) => {
      const given = readBody(approval, body);
      if (!given.ok) return given;
      const file = await approveEku(app, actor, { caseId: caseId(params['id'] ?? ''), ...given.value });
      return file.ok ? ok({ stand: await named(app, ekuStand(file.value, actor, app.clock.now()), language) }) : file;
    },
  },
  {
    method: 'post',
    path: '/api/cases/:id/eku/withdraw',
    answer: async ({ app, actor, params, body }) => {
      const given = readBody(z.object({ reason: z.enum(enumOf<Withdrawal>(withdrawals)) }), body);
      if (!given.ok) return given;
      const file = await withdrawEku(app, actor, { caseId: caseId(params['id'] ?? ''), ...given.value });
      return file.ok ? ok({}) : file;
    },
  },
];

/** The draft with what it rests on: the facts of the criteria, the cases behind them, and how far it has come. */
async function showDraft({ app, actor, params, language }: Asked) {
  const draft = await ekuDraft(app, actor, caseId(params['id'] ?? ''));
  if (!draft.ok) return draft;
  const { file, history, over } = draft.value;
  const now = app.clock.now();
  const stand = ekuStand(file, actor, now);
  return ok({
    ...shownDraft(app, draft.value, language),
    number: shownNumber(file.matter),
    isBrief: isBriefed(file),
    ...standingCard(file),
    stand: await named(app, stand, language),
    typed:
      stand.kind === 'draft' && stand.isYours
        ? await typedForTask(app, actor, { file, type: 'approveEku', round: stand.round, language })
        : null,
    facts: {
      ...shownFacts(file, ekuFacts(file, history, now)),
      over: over.length === 0 ? null : { cases: over.length, owners: draft.value.owners },
    },
    cases: await casesBehind(app, actor, countedCases(file, history, now)),
  });
}

/** The counts, with units and areas by name, and the reasons they bear out. */
const shownFacts = ({ profile }: CaseFile, facts: EkuFacts) => ({
  ...facts,
  proposed: proposedCriteria(facts),
  units: facts.units.map(({ unit }) => unitName(profile, unit)),
  areas: facts.areas.map((area) => areaName(profile, area)),
});

/** The choices, the very card they make, and the hash an approval of it must carry. */
const shownDraft = (app: App, { choices: chosen, notes: written, summary, hash }: EkuDraft, language: Language) => ({
  ...{ choices: chosen, notes: written, summary, hash },
  counted: summary.kind === 'bare' ? null : fiveAnswers(summary, language).slice(2),
  card: ekuPreviewCard(summary, yearOf(dayOf(app.clock.now()))),
});

/** Who approved and confirmed, by name: only here, where the reader may open the case. */
async function named(app: App, stand: EkuStand, language: Language) {
  const name = async (id: PersonId | null) => (id === null ? null : (await nameOf(app, id)).name);
  if (stand.kind === 'compiling')
    return {
      kind: stand.kind,
      until: stand.until,
      owner: (await name(stand.owner)) ?? roleWord(app.profile, language, stand.role),
    };
  if (stand.kind !== 'posted' && stand.kind !== 'signed') return stand;
  return { ...stand, approvedBy: await name(stand.approvedBy), confirmedBy: await name(stand.confirmedBy) };
}

/** What stands in the channel now, with what EKU asked and how it ended. */
const standingCard = (file: CaseFile): { readonly card?: Card } => {
  const standing = ekuStanding(file);
  return file.eku === null || standing === null ? {} : { card: ekuWithoutButtons(file.eku, standing.place.part, 'sv') };
};
