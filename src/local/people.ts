// The invented tenant: who works in Ekbacka kommun, in which groups, and the ids everything else refers to.

export const tenant = {
  id: 'eb0c4a00-0000-4000-8000-000000000001',
  domain: 'ekbacka.example',
  name: 'Ekbacka kommun',
  sharePointHost: 'ekbacka.sharepoint.example',
  sitePaths: { cases: '/sites/synpunkter', protected: '/sites/skyddat', restricted: '/sites/rattsligt', eku: '/sites/eku' },
  sharedMailbox: 'synpunkter@ekbacka.example',
  sharedMailboxId: 'eb0c4a00-0000-4000-8000-000000000002',
  clientId: 'eb0c4a00-0000-4000-8000-00000000b070',
  clientSecret: 'local-secret-never-used-in-a-cloud',
  /** The identity of the container the bot would run in. */
  managedIdentity: {
    clientId: 'eb0c4a00-0000-4000-8000-00000000c1d0',
    principalId: 'eb0c4a00-0000-4000-8000-00000000c1d1',
    /** What the container gives its programs to ask with. */
    header: 'local-identity-header',
  },
  teamsAppId: 'eb0c4a00-0000-4000-8000-00000000a99a',
  teamsAppExternalId: 'eb0c4a00-0000-4000-8000-00000000a99e',
  ekuTeamId: 'eb0c4a00-0000-4000-8000-00000000e000',
  ekuChannelId: '19:eku0000000000000000000000000000@thread.tacv2',
} as const;

export interface Person {
  readonly id: string;
  readonly givenName: string;
  readonly surname: string;
  readonly userPrincipalName: string;
  readonly jobTitle: string;
  readonly department: string;
  readonly managerId: string | null;
}

type Row = readonly [number: number, name: string, jobTitle: string, department: string, manager: number | null];

const person = ([n, name, jobTitle, department, manager]: Row): Person => {
  const [givenName = '', surname = ''] = name.split(' ');
  return {
    id: personId(n),
    givenName,
    surname,
    userPrincipalName: `${ascii(givenName)}.${ascii(surname)}@${tenant.domain}`,
    jobTitle,
    department,
    managerId: manager === null ? null : personId(manager),
  };
};
const personId = (n: number): string => `eb0c4a00-0000-4000-8000-0000000001${String(n).padStart(2, '0')}`;
const groupId = (n: number): string => `eb0c4a00-0000-4000-8000-0000000002${String(n).padStart(2, '0')}`;
const ascii = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();

export const people = {
  registrar: person([1, 'Rut Almgren', 'Registrator', 'Nämndkansliet', 6]),
  caseworkerSouth: person([2, 'Karin Lindqvist', 'Handläggare', 'Enhet Söder', 4]),
  caseworkerNorth: person([3, 'Hamid Farsi', 'Handläggare', 'Enhet Norr', 5]),
  managerSouth: person([4, 'Eva Sandell', 'Enhetschef', 'Enhet Söder', 6]),
  managerNorth: person([5, 'Nils Öberg', 'Enhetschef', 'Enhet Norr', 6]),
  departmentHead: person([6, 'Astrid Palm', 'Avdelningschef', 'Avdelning myndighet', null]),
  qualityController: person([7, 'Kajsa Ek', 'Kvalitetskontroller', 'Kvalitetsenheten', 6]),
  mas: person([8, 'Mona Strand', 'Medicinskt ansvarig sjuksköterska', 'Kvalitetsenheten', 6]),
  procurement: person([9, 'Ulf Prytz', 'Upphandlare', 'Upphandlingsenheten', 6]),
  ekuFirst: person([10, 'Emil Kron', 'Kontraktsuppföljare', 'EKU', null]),
  ekuSecond: person([11, 'Elsa Ullman', 'Kontraktsuppföljare', 'EKU', null]),
  stranger: person([12, 'Sten Törn', 'Parkingenjör', 'Parkförvaltningen', null]),
  colleague: person([13, 'Olga Bergvall', 'Kommunvägledare', 'Kontaktcenter', null]),
  onCallWorker: person([16, 'Siv Nordlander', 'Socialsekreterare', 'Socialjouren', 6]),
  childReceiver: person([17, 'Petra Hägg', 'Mottagningssekreterare', 'Mottagning barn och unga', 6]),
  caseworkerSouthSecond: person([14, 'Lena Dahl', 'Handläggare', 'Enhet Söder', 4]),
  director: person([15, 'Siv Norell', 'Socialchef', 'Socialförvaltningen', null]),
} as const satisfies Record<string, Person>;

export type PersonKey = keyof typeof people;

export interface Group {
  readonly id: string;
  readonly displayName: string;
  readonly members: readonly PersonKey[];
}

export const groups = {
  registrars: { id: groupId(1), displayName: 'Synpunkter – registratorer', members: ['registrar'] },
  caseworkersSouth: {
    id: groupId(2),
    displayName: 'Enhet Söder – handläggare',
    members: ['caseworkerSouth', 'caseworkerSouthSecond'],
  },
  caseworkersNorth: { id: groupId(3), displayName: 'Enhet Norr – handläggare', members: ['caseworkerNorth'] },
  managersSouth: { id: groupId(4), displayName: 'Enhet Söder – enhetschef', members: ['managerSouth'] },
  managersNorth: { id: groupId(5), displayName: 'Enhet Norr – enhetschef', members: ['managerNorth'] },
  departmentHeads: { id: groupId(6), displayName: 'Avdelningschef', members: ['departmentHead'] },
  qualityControllers: { id: groupId(7), displayName: 'Kvalitetskontroller', members: ['qualityController'] },
  mas: { id: groupId(8), displayName: 'MAS', members: ['mas'] },
  procurement: { id: groupId(9), displayName: 'Upphandling', members: ['procurement'] },
  directors: { id: groupId(11), displayName: 'Socialchef', members: ['director'] },
  eku: { id: groupId(10), displayName: 'EKU', members: ['ekuFirst', 'ekuSecond'] },
  onCall: { id: groupId(12), displayName: 'Socialjouren', members: ['onCallWorker'] },
  childReception: { id: groupId(13), displayName: 'Mottagning barn och unga', members: ['childReceiver'] },
} as const satisfies Record<string, Group>;
