// Documents found and weighed for a request, over HTTP: for those who may read the request, and of each case for those who may read that too.

import { z } from 'zod';
import { answerFound } from '../../src/app/disclosure/answer-found';
import { placeWord } from '../../src/app/disclosure/copy-names';
import { isRunning } from '../../src/app/disclosure/desk';
import { addCase, leaveCase } from '../../src/app/disclosure/find-cases';
import { fetchHandedOut } from '../../src/app/disclosure/hand-out';
import { copyOfFound, pageOfFound, showFound, weigh, type Weighed } from '../../src/app/disclosure/show-found';
import { textHash } from '../../src/core/brand';
import { shownNumber } from '../../src/core/casefile/case';
import { ownNumber } from '../../src/core/casefile/own-matter';
import { ownTables } from '../../src/core/processes/all';
import { ok } from '../../src/core/result';
import type { Language } from '../../src/core/text/say';
import {
  answerShape,
  beforeOf,
  documentRow,
  groundChoices,
  proposalRows,
  type DisclosurePage,
  type WeighedPage,
} from '../../src/core/views/disclosure-view';
import { readBody, type ApiRoute, type Asked } from './reply';
import { line } from './text-shapes';

const adding = z.strictObject({ number: line() });
const leaving = z.strictObject({ caseId: z.string() });

export const disclosureRoutes: readonly ApiRoute[] = [
  { method: 'get', path: '/api/matters/:id/found', takesLong: true, answer: show },
  { method: 'post', path: '/api/matters/:id/found', answer: add },
  { method: 'post', path: '/api/matters/:id/found/leave', answer: leave },
  { method: 'get', path: '/api/matters/:id/handed-out', takesLong: true, sends: 'application/zip', answer: handedOut },
  { method: 'get', path: '/api/matters/:id/found/:ref', takesLong: true, answer: weighOne },
  { method: 'post', path: '/api/matters/:id/found/:ref', answer: answerOne },
  { method: 'get', path: '/api/matters/:id/found/:ref/pages/:n', takesLong: true, answer: page },
  { method: 'get', path: '/api/matters/:id/found/:ref/copy', takesLong: true, sends: 'application/pdf', answer: copy },
];

const named = ({ params }: Asked) => ({ id: params['id'] ?? '', ref: params['ref'] ?? '' });

async function show(asked: Asked) {
  const { app, actor, language } = asked;
  const found = await showFound(app, actor, named(asked).id);
  if (!found.ok) return found;
  const { desk, cases, others } = found.value;
  const { matter } = desk.file;
  const reader = { language, now: app.clock.now() };
  const view: DisclosurePage = {
    id: matter.id,
    number: ownNumber(matter),
    isOwnData: ownTables(matter.process).finds === 'ownData',
    isOpen: isRunning(desk.file),
    others,
    cases: cases.map(({ id, read, documents }) => ({
      id,
      number: shownNumber(read.records.file.matter),
      documents: documents.map((one) => documentRow({ ...one, place: placeWord(desk, { ...read, unit: one.unit }) }, reader)),
    })),
  };
  return ok(view);
}

async function add(asked: Asked) {
  const given = readBody(adding, asked.body);
  if (!given.ok) return given;
  const added = await addCase(asked.app, asked.actor, { id: named(asked).id, ...given.value });
  return added.ok ? ok({ caseId: added.value }) : added;
}

async function leave(asked: Asked) {
  const given = readBody(leaving, asked.body);
  return given.ok ? leaveCase(asked.app, asked.actor, { id: named(asked).id, ...given.value }) : given;
}

function handedOut(asked: Asked) {
  return fetchHandedOut(asked.app, asked.actor, named(asked).id);
}

async function weighOne(asked: Asked) {
  const weighed = await weigh(asked.app, asked.actor, named(asked));
  return weighed.ok ? ok(weighedView(weighed.value, asked.language)) : weighed;
}

const weighedView = ({ desk, one, row, read }: Weighed, language: Language): WeighedPage => ({
  title: one.unit.title,
  place: placeWord(desk, one),
  number: ownNumber(desk.file.matter),
  isOpen: isRunning(desk.file),
  form: read.form,
  text: read.form === 'text' ? read.text : '',
  hash: read.form === 'text' ? read.hash : null,
  proposals: read.form === 'text' ? proposalRows(read.proposals) : [],
  pages: read.form === 'pictures' ? [...read.pages] : [],
  proposed: [...one.unit.proposed],
  withholds: groundChoices(language, 'withholds'),
  lets: groundChoices(language, 'lets'),
  before: beforeOf(row),
});

async function answerOne(asked: Asked) {
  const given = readBody(answerShape, asked.body);
  if (!given.ok) return given;
  const { hash, ...rest } = given.value;
  return answerFound(asked.app, asked.actor, {
    ...named(asked),
    answered: { ...rest, hash: hash === null ? null : textHash(hash), place: null },
  });
}

async function page(asked: Asked) {
  const png = await pageOfFound(asked.app, asked.actor, { ...named(asked), n: Number(asked.params['n']) });
  return png.ok ? ok({ base64: Buffer.from(png.value).toString('base64') }) : png;
}

function copy(asked: Asked) {
  return copyOfFound(asked.app, asked.actor, named(asked));
}
