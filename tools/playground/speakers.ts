// Who speaks in the Playground: its settings file names invented people, and whoever it does not know is the person chosen at start.

import { people, tenant, type Person } from '../../src/local/people';

const everybody: readonly Person[] = Object.values(people);

/** The invented person with that address or name; undefined for nobody. */
export const personCalled = (who: string): Person | undefined =>
  everybody.find((person) =>
    [person.userPrincipalName, nameOf(person)].some((one) => one.toLowerCase() === who.trim().toLowerCase()),
  );

export const nameOf = ({ givenName, surname }: Person): string => `${givenName} ${surname}`;

/** Everybody there is, one a line, for whoever named somebody else. */
export const listOfPeople = (): string =>
  everybody.map((person) => `  ${person.userPrincipalName}  ${nameOf(person)}, ${person.jobTitle}`).join('\n');

/** The settings the Playground wants: exactly five people besides the one who speaks, one chat, one group, one team (platform 3.5). */
export function playgroundSettings(speaker: Person): string {
  const others = everybody.filter(({ id }) => id !== speaker.id).slice(0, 5);
  const settings = {
    version: '0.1.1',
    tenantId: tenant.id,
    bot: { id: `28:${tenant.clientId}`, name: 'Trappan' },
    currentUser: userOf(speaker),
    users: others.map(userOf),
    personalChat: { id: `a:playground-${speaker.id}` },
    groupChat: { id: '19:playground-group@thread.v2', name: 'Gruppchatt' },
    team: { id: '19:playground-team@thread.tacv2', name: 'EKU', aadGroupId: tenant.ekuTeamId, channels: [] },
  };
  return `# Written by npm run playground; JSON is YAML too.\n${JSON.stringify(settings, null, 2)}\n`;
}

const userOf = (person: Person): Readonly<Record<string, string>> => ({
  id: `29:playground-${person.id}`,
  name: nameOf(person),
  userPrincipleName: person.userPrincipalName, // the Playground spells it so
  aadObjectId: person.id,
  givenName: person.givenName,
  surname: person.surname,
  email: person.userPrincipalName,
});

type Members = Readonly<Record<string, unknown>>;

/** The activity as Teams would have sent it: from one of our people, in our tenant. */
export const asOurOwn = (activity: Members, speaker: Person): Members => {
  const from = membersOf(activity['from']);
  const known = everybody.find(({ id }) => id === from['aadObjectId']) ?? speaker;
  return {
    ...activity,
    from: { ...from, aadObjectId: known.id },
    conversation: { ...membersOf(activity['conversation']), tenantId: tenant.id },
    channelData: { ...membersOf(activity['channelData']), tenant: { id: tenant.id } },
  };
};

const membersOf = (value: unknown): Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.fromEntries(Object.entries(value)) : {};
