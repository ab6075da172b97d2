// The accessibility statement: open to anybody, filled in from the profile, and claiming nothing that no test shows.

import { existsSync, readFileSync } from 'node:fs';
import { met } from '../../bot/om/accessibility';
import { accessibilityPage } from '../../bot/om/page';
import { plainDate } from '../../src/core/brand';
import { readProfile, profiles, type Profile } from '../../src/core/routine/profile';
import { startBotWorld, type BotWorld } from '../support/bot-world';

let world: BotWorld;
beforeAll(async () => {
  world = await startBotWorld();
});
afterAll(() => world.stop());

const under = (profile: Profile) => ({
  profile,
  mailbox: 'synpunkter@kommunen.example',
  language: 'sv' as const,
  today: plainDate('2026-03-02'),
});

it('says to anybody how accessible the service is, what fails, how that is known, where to say so and who sees to it [L21]', async () => {
  const answer = await fetch(`${world.bot.url}/om/tillganglighet`);
  const html = await answer.text();
  expect(answer.status).toBe(200);
  for (const words of [
    'Tjänsten är delvis förenlig med lagen (2018:1937)',
    'Ingen person med funktionsnedsättning har prövat tjänsten',
    'Ring 010-000 00 00 eller skriv till synpunkter@ekbacka.example.',
    'Ekbacka kommun, socialförvaltningen har inte gjort någon egen granskning än.',
    'Myndigheten för digital förvaltning (Digg)',
  ])
    expect(html).toContain(words);
  expect(await (await fetch(`${world.bot.url}/om`)).text()).toContain('<a href="/om/tillganglighet">');
  expect(await (await fetch(`${world.bot.url}/om/tillganglighet/en`)).text()).toContain('partially compliant');
});

it('says when and by whom the municipality has reviewed it, once it has', () => {
  const profile = readProfile('ekbacka');
  const accessibilityReview = { on: '2026-02-01', by: 'Digitala enheten' };
  const html = accessibilityPage(under({ ...profile, publicContact: { ...profile.publicContact, accessibilityReview } }));
  expect(html).toContain('Egen granskning gjordes 1 februari 2026 av Digitala enheten.');
  expect(html).not.toContain('inte gjort någon egen granskning');
});

it('says where to write a letter, where the municipality has such an address', () => {
  const profile = readProfile('ekbacka');
  const html = (address: string) =>
    accessibilityPage(under({ ...profile, publicContact: { ...profile.publicContact, address } }));
  expect(html('Storgatan 1, 123 45 Ekbacka')).toContain('Storgatan 1, 123 45 Ekbacka');
  expect(html('').length).toBeLessThan(html('Storgatan 1, 123 45 Ekbacka').length - 60);
});

it.each(Object.keys(profiles))('%s: has its own name and telephone, and no hole', (name) => {
  const profile = readProfile(name);
  const html = accessibilityPage(under(profile));
  expect(html).toContain(profile.publicContact.phone);
  expect(html).not.toMatch(/\{\w+\}|undefined|null/);
});

/** What a test of each kind holds. */
const shows = {
  axe: /faults\(\)|axe/,
  keys: /keyboard/,
  zoom: /320|400/,
  contrast: /contrast/,
  papers: /tagged|MarkInfo|StructTree|pdfa|PDF\/A/i,
} as const satisfies Record<keyof typeof met, RegExp>;

it.each(Object.entries(met).flatMap(([id, tests]) => tests.map((test) => [id, test] as const)))(
  'what it says is met (%s) is held by %s',
  (id, test) => {
    const file = `${test}.test.ts`;
    expect(existsSync(file)).toBe(true);
    expect(readFileSync(file, 'utf8')).toMatch(shows[id as keyof typeof shows]);
  },
);
