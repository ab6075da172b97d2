// A story is told plainly, and half of them each day again with the bot dying at one point, both drawn by a printed seed; `npm run test:full` takes every
// point of every story, two replicas and a throttled Graph. The end must be the same (decisions 7.16, 8.26).

import type { MatterFile } from '../../../src/core/casefile/matter-file';
import type { Way } from './crew';
import { isDrawn, pointsOf, seed } from './drawn';
import { openWorld, type StoryWorld } from './world';

export type Tale = (world: StoryWorld) => Promise<void>;

const isFull = process.env['TRAPPAN_FULL'] === '1';

/** Every seventeenth call is throttled for a moment, now and then a row has changed under our hands, and some answers are lost. */
const roughGraph: readonly object[] = [
  { kind: 'throttle', service: 'sharepoint', retryAfter: 0.05, skip: 16, every: 17 },
  { kind: 'conflict', service: 'sharepoint', method: 'PATCH', skip: 12, every: 13 },
  { kind: 'lost', service: 'sharepoint', skip: 46, every: 47 },
];

/** Tells a story that begins at a moment in Stockholm, in the demo's board. */
export const story = storyOf({});

/** Tells stories of a board with another profile. */
export function storyOf(board: Pick<Way, 'profile'>): (title: string, from: string, tell: Tale) => void {
  return (title, from, tell) => describeStory(title, (way) => telling(from, tell, { ...way, ...board }));
}

function describeStory(title: string, told: (way: Way) => Promise<Told>): void {
  let plainly: Promise<Told> | undefined;
  const plain = (): Promise<Told> => (plainly ??= told({}));
  const same = async (way: Way): Promise<void> => {
    const { end } = await told(way);
    expect({ way, end }).toEqual({ way, end: (await plain()).end });
  };
  describe(title, () => {
    it('goes as it should [I01 I03 I04 I09 I10]', async () => void (await plain()));
    if (!isFull && !isDrawn(title, seed)) return;
    const dies = isFull ? 'ends the same wherever the bot dies' : `ends the same when the bot dies (seed ${seed})`;
    const crashes = async (): Promise<void> => {
      const { changes } = await plain();
      for (const dieAfter of pointsOf(title, { changes, isFull, drawnBy: seed })) await same({ dieAfter });
    };
    it(dies, crashes, isFull ? 3_600_000 : 180_000);
    if (!isFull) return;
    it('ends the same with two replicas', () => same({ replicas: 2 }));
    it('ends the same when Graph throttles, conflicts and loses answers', () => same({ faults: roughGraph }), 600_000);
  });
}

interface Told {
  readonly end: string;
  readonly changes: number;
}

/** Tells a story once, in one way; answers what it came to. */
export async function telling(from: string, tell: Tale, way: Way): Promise<Told> {
  const world = await openWorld(from, way);
  try {
    await tell(world);
    const sent = (await world.sent()).map(({ subject, to }) => `${to.join()} ${subject}`).sort();
    const end = JSON.stringify(
      {
        cases: (await world.files()).map(endOf),
        others: (await world.tenant.others()).map(endOf),
        sent,
        posts: (await world.channel()).length,
      },
      null,
      1,
    );
    return { end, changes: world.changes() };
  } finally {
    await world.close();
  }
}

/** What a case has come to; a card sent twice and when exactly do not count. */
const endOf = ({ matter: kase, tasks, events }: MatterFile): object => ({
  stage: kase.stage,
  round: kase.round,
  tasks: tasks
    .map(({ type, round, state, outcome, due }) => [type, isPlaced(type) ? 0 : round, state, outcome, due])
    .filter(([type]) => type !== 'checkEkuPost'),
  ...happened(
    events
      .map(({ kind }) => kind)
      .filter((kind) => kind !== 'noted' && kind !== 'shown' && kind !== 'decided' && kind !== 'ekuNotTried')
      .filter((kind, place, all) => kind !== 'findableMade' || !isMadeAnew(all.slice(0, place))),
  ),
});

/** A case is made findable beside all else: that it is, and how often, counts; between what, does not. */
const happened = (kinds: readonly string[]): object => ({
  events: kinds.filter((kind) => !kind.startsWith('findable')),
  findable: kinds.filter((kind) => kind.startsWith('findable')),
});

/** Two texts that come close together are made findable once or twice. */
const isMadeAnew = (before: readonly string[]): boolean =>
  before.lastIndexOf('findableMade') > before.lastIndexOf('findableBegun');

/** Its round is a place among the events, which a note more or less moves. */
const isPlaced = (type: string): boolean =>
  [
    'answerEku',
    'weighPattern',
    'compilePattern',
    'handleIncident',
    'seeToAstray',
    'readMail',
    'mailAfterEnd',
    'readAlarm',
    'childConcern',
    'replaceCaseworker',
    'tellPerson',
    'moveContentOut',
  ].includes(type);
