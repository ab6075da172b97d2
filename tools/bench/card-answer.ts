// How long a person waits when she presses a button, beside a bare echo in the same run: the same machine, the same noise, in turns.

import { join } from 'node:path';
import { z } from 'zod';
import { people, tenant } from '../../src/local/people';
import { openKeyRing } from '../../src/local/sign-in/keys';
import { openStore } from '../../src/local/store';
import { signActivity } from '../../src/local/teams/channel-token';
import { ask } from './at';
import { startEcho } from './echo-program';
import { median } from './figures';
import { listPlaces } from './lists';
import { percentile, postAll, type Answered } from './load';
import { nothing, type Measured } from './measured';
import { relax, startProduct, type Product } from './product';
import { seedCases } from './seed';
import { callsSince, markOf, quiet } from './server-record';
import { handOver, receive, triageAnswers } from './walk-case';
import { withoutTimer } from './walk-counts';
import { startOnWorkingDay } from './working-day';

const rounds = 7;
const warmRounds = 2;
const inRound = 80;
const atOnce = 20;

interface Round {
  readonly product: readonly number[];
  readonly echo: readonly number[];
}

/** Every press answers *Mottagning* of a case of its own: token, case, rules, the writes, and the card as it then stands. */
export async function measureCardAnswer(): Promise<Measured> {
  const product = await startProduct(withoutTimer);
  await relax(product);
  await startOnWorkingDay(product);
  await receive(product, (await handOver(product, 'met')).caseId);
  const { caseId: like } = await handOver(product, 'like');
  const cases = await seedCases(product, { like, count: (rounds + warmRounds) * inRound });
  const table = {
    product,
    echo: await startEcho(product),
    token: await channelToken(product),
    registrar: await registrarIn(product),
  };
  const measured: Round[] = [];
  for (let round = 0; round < rounds + warmRounds; round += 1)
    measured.push(await oneRound(table, cases.slice(round * inRound, (round + 1) * inRound), round % 2 === 0));
  await product.stop();
  return { ...nothing, ...figuresOf(measured.slice(warmRounds)) };
}

function figuresOf(measured: readonly Round[]): Pick<Measured, 'values' | 'notes'> {
  const middle = (of: (round: Round) => number): number => median(measured.map(of));
  const echo = middle((round) => percentile(round.echo, 95));
  return {
    values: {
      'cardAnswer.p50': middle((round) => percentile(round.product, 50)),
      'cardAnswer.p95': middle((round) => percentile(round.product, 95)),
      'cardAnswer.echoP95Ratio': middle((round) => percentile(round.product, 95) / percentile(round.echo, 95)),
    },
    notes: [
      `cardAnswer: ${rounds} omgångar om ${inRound} tryck, ${atOnce} i taget, produkten och ekot i tur och ordning; mitten av omgångarna. Ekots p95: ${echo.toFixed(1)} ms.`,
    ],
  };
}

interface Table {
  readonly product: Product;
  readonly echo: string;
  readonly token: string;
  readonly registrar: Registrar;
}

/** The echo first or the product first, in turns; what follows a press (cards to others, events) is let to end before the next begins. */
async function oneRound(table: Table, cases: readonly string[], isEchoFirst: boolean): Promise<Round> {
  const before = isEchoFirst ? await echoAnswers(table, cases) : undefined;
  const product = await productAnswers(table, cases);
  return { product, echo: before ?? (await echoAnswers(table, cases)) };
}

async function echoAnswers({ product, echo, token, registrar }: Table, cases: readonly string[]): Promise<readonly number[]> {
  const words = cases.map((id) => ({ ...said(product, registrar, `echo-${id}`), type: 'message', text: 'hej' }));
  const answers = await postAll(`${echo}/api/messages`, words, { atOnce, token });
  refuseRefused(answers);
  return answers.map(({ milliseconds }) => milliseconds);
}

async function productAnswers({ product, token, registrar }: Table, cases: readonly string[]): Promise<readonly number[]> {
  const start = await markOf(product);
  const presses = cases.map((id) => ({ ...said(product, registrar, `press-${id}`), ...pressOf(id, registrar) }));
  const answers = await postAll(`${product.bot}/api/messages`, presses, { atOnce, token });
  await quiet(product);
  refuseRefused(answers);
  await refuseUndecided(product, start);
  return answers.map(({ milliseconds }) => milliseconds);
}

/** Fast refusals would look like fast answers. Throws at the first. */
export function refuseRefused(answers: readonly Answered[]): void {
  const bad = answers.find(({ status }) => status < 200 || status > 299);
  if (bad !== undefined) throw new Error(`Ett tryck besvarades med ${bad.status}: ${bad.text.slice(0, 200)}`);
}

/** Fast refusals would look like fast answers: each case must have been decided, by the server's own record. */
async function refuseUndecided(product: Product, start: number): Promise<void> {
  const list = (await listPlaces(product)).find(({ title }) => title === 'Ärenden')?.id ?? '';
  const parts = (await callsSince(product, start)).flatMap((call) => call.parts);
  const decided = parts.filter(
    ({ method, path, status }) => method === 'PATCH' && status < 300 && decodeURIComponent(path).includes(`/lists/${list}/`),
  );
  if (decided.length !== inRound) throw new Error(`${decided.length} av ${inRound} ärenden blev mottagna.`);
}

interface Registrar {
  readonly teamsId: string;
  readonly conversationId: string;
  readonly cardId: string;
}

const chat = z.object({
  person: z.object({ teamsId: z.string() }),
  conversationId: z.string(),
  messages: z.array(z.object({ id: z.string() })).min(1),
});

/** *Mottagning*'s chat, with a card in it. */
export async function registrarIn({ local }: Product): Promise<Registrar> {
  const { person, conversationId, messages } = chat.parse(await ask(`${local}/local/teams/chats/${people.registrar.id}`));
  return { teamsId: person.teamsId, conversationId, cardId: messages[0]?.id ?? '' };
}

/** What every activity of hers says of itself. */
export const said = ({ local }: Product, { teamsId, conversationId }: Registrar, id: string) => ({
  ...{ id, channelId: 'msteams', serviceUrl: `${local}/teams/`, locale: 'sv-SE', timestamp: new Date().toISOString() },
  from: { id: teamsId, name: 'Rut Almgren', aadObjectId: people.registrar.id },
  recipient: { id: `28:${tenant.clientId}`, name: 'Trappan' },
  conversation: { id: conversationId, conversationType: 'personal', tenantId: tenant.id },
  channelData: { tenant: { id: tenant.id } },
});

const pressOf = (caseId: string, { cardId }: Registrar) => ({
  ...{ type: 'invoke', name: 'adaptiveCard/action', replyToId: cardId },
  value: {
    action: { type: 'Action.Execute', verb: 'decide', data: { c: caseId, t: 'triage', r: 1, o: 'accepted', ...triageAnswers } },
    trigger: 'manual',
  },
});

/** As the channel signs; its key lies in the local server's database. */
export async function channelToken({ data, local }: Product): Promise<string> {
  const store = openStore(join(data, 'microsoft365.db'));
  try {
    const channelKeys = await openKeyRing(store, 'channel');
    return await signActivity({
      channelKeys,
      channelIssuer: 'https://api.botframework.com',
      serviceUrl: () => `${local}/teams/`,
    });
  } finally {
    store.close();
  }
}
