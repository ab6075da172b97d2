// Lex Sarah from a complaint's tick to the board's information: in a place of its own, with two people, and without a trace in the open lists (R082, R083,
// R257; SoL 27 kap.).

import type { PersonKey } from '../../src/local/people';
import { openSite } from '../support/open-site';
import { caseworkerOf, received, toProvider } from '../support/story/answers';
import { forwarded } from '../support/story/mails';
import { story } from '../support/story/story';
import type { StoryWorld } from '../support/story/world';

interface Page {
  readonly number: string;
  readonly stage: string;
  readonly origin: { readonly number: string } | null;
  readonly tasks: readonly {
    readonly type: string;
    readonly round: number;
    readonly isOpen: boolean;
    readonly may: { readonly answer: boolean };
  }[];
  readonly texts: readonly { readonly body: string }[];
}

const matter = 'lexSarah:1';

const pageFor = async (world: StoryWorld, who: PersonKey): Promise<Page> =>
  (await world.as(who).asks(`/api/matters/${matter}`)).json as unknown as Page;

/** Somebody answers the one open task of that type. */
async function answers(world: StoryWorld, [who, type]: readonly [PersonKey, string], body: object): Promise<unknown> {
  const page = await pageFor(world, who);
  const task = page.tasks.find((one) => one.type === type && one.isOpen);
  const answer = await world.as(who).asks(`/api/matters/${matter}/tasks/${type}/${task?.round ?? 0}`, body);
  return answer.status === 200 ? 'taken' : (answer.json['error'] as { readonly code?: string } | undefined)?.code;
}

story(
  'what is weighed as lex Sarah is examined, put right, decided by another and told to the board [R082 R083 R257 L03 I08]',
  '2026-03-02 08:10',
  async (world) => {
    await world.mail(forwarded());
    await world.as('registrar').decides('triage', 'accepted', { answers: received });
    const caseworker = await caseworkerOf(world);
    await world.as(caseworker).asks('/api/cases/1/flags', { flags: ['lexSarah'] });
    await world.as('qualityController').decides('assessFlag', 'sendNow');
    await world.until('2026-03-02 08:40');
    const begun = await pageFor(world, 'qualityController');
    expect(begun).toMatchObject({ number: 'LS-2026-00001', stage: 'Utreds', origin: { number: 'SYN-2026-00001' } });
    expect(begun.tasks.filter(({ isOpen }) => isOpen).map(({ type }) => type)).toEqual(['lexSarahRemedy']);
    expect(await world.cardsTo('qualityController')).toContain('task:lexSarahRemedy:1');
    expect((await world.as(caseworker).asks(`/api/matters/${matter}`)).status).toBe(404);
    expect(await answers(world, ['qualityController', 'lexSarahRemedy'], { outcome: 'remedied' })).toBe('noteMissing');
    expect(
      await answers(world, ['qualityController', 'lexSarahRemedy'], {
        outcome: 'remedied',
        note: 'Ny rutin för nattbesök från i dag.',
      }),
    ).toBe('taken');
    expect(
      await answers(world, ['qualityController', 'lexSarahInvestigate'], {
        outcome: 'investigated',
        note: 'Besöken uteblev två nätter.',
      }),
    ).toBe('taken');
    expect(
      await answers(world, ['departmentHead', 'lexSarahDecide'], { outcome: 'serious', note: 'Allvarligt missförhållande.' }),
    ).toBe('taken');
    expect(
      await answers(world, ['qualityController', 'lexSarahNotify'], { outcome: 'notified', answers: { notifiedDay: 'i dag' } }),
    ).toBe('dayNotRead');
    expect(
      await answers(world, ['qualityController', 'lexSarahNotify'], {
        outcome: 'notified',
        answers: { notifiedDay: '2026-03-02' },
      }),
    ).toBe('taken');
    expect(
      await answers(world, ['director', 'lexSarahBoard'], { outcome: 'boardTold', answers: { boardDay: '2026-03-02' } }),
    ).toBe('taken');
    const ended = await pageFor(world, 'director');
    expect([ended.stage, ended.tasks.filter(({ isOpen }) => isOpen)]).toEqual(['Beslutat', []]);
    expect(ended.texts.map(({ body }) => body)).toEqual(expect.arrayContaining(['Besöken uteblev två nätter.']));
    const traces = /lexSarah|uteblev två/.exec(await openSite(world.tenant.local));
    expect(traces?.[0]).toBeUndefined();
    await world.as(caseworker).decides('forwardToProvider', 'sent', { answers: { ...toProvider, legalFlags: [] } });
  },
);

story(
  'anybody may report lex Sarah, and reads no more of it than her roles let her [R078 R092]',
  '2026-03-02 08:10',
  async (world) => {
    const kinds = (await world.as('colleague').asks('/api/matters')).json as {
      readonly kinds: readonly { readonly id: string }[];
    };
    expect(kinds.kinds.map(({ id }) => id)).toContain('lexSarah');
    const body = { process: 'lexSarah', mark: 'sida-1', unit: 'soder', words: 'Medicinen gavs till fel person i går kväll.' };
    const first = await world.as('colleague').asks('/api/matters', body);
    const again = await world.as('colleague').asks('/api/matters', body);
    expect([first.status, first.json['number'], again.json['number']]).toEqual([200, 'LS-2026-00001', 'LS-2026-00001']);
    await world.until('2026-03-02 08:20');
    expect((await world.as('colleague').asks(`/api/matters/${matter}`)).status).toBe(404);
    const page = await pageFor(world, 'qualityController');
    expect(page.texts.map((text) => text.body)).toEqual(['Medicinen gavs till fel person i går kväll.']);
    expect(await world.cardsTo('qualityController')).toEqual(['task:lexSarahReceive:1']);
    expect(
      await answers(world, ['qualityController', 'lexSarahReceive'], {
        outcome: 'declined',
        note: 'Hör till hälso- och sjukvården.',
      }),
    ).toBe('taken');
    expect((await pageFor(world, 'qualityController')).stage).toBe('Inget missförhållande');
  },
);
