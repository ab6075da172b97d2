// The directory's people and groups as rows: people are fixed, who is in which group can change.

import { groups, people, tenant, type Group, type Person } from '../../people';
import { textOf, type Store } from '../../store';
import type { Json } from '../mail/view';

/** Makes what is missing; may be called at every start. */
export function createDirectoryTables(store: Store): void {
  store.exec(
    'CREATE TABLE IF NOT EXISTS directory_members (group_id TEXT NOT NULL, member_id TEXT NOT NULL, PRIMARY KEY (group_id, member_id))',
  );
  store.exec('CREATE TABLE IF NOT EXISTS directory_disabled (user_id TEXT PRIMARY KEY)');
  store.exec(
    'CREATE TABLE IF NOT EXISTS directory_deleted (user_id TEXT NOT NULL, group_id TEXT NOT NULL, PRIMARY KEY (user_id, group_id))',
  );
  if (store.get('SELECT 1 AS one FROM directory_members LIMIT 1') !== undefined) return;
  store.transaction(() => {
    for (const group of allGroups) for (const key of group.members) addMember(store, group.id, people[key].id);
  });
}

/** EKU's team is a group too, with the team's id. */
const ekuTeam: Group = { id: tenant.ekuTeamId, displayName: 'EKU – team', members: groups.eku.members };
export const allGroups: readonly Group[] = [...Object.values(groups), ekuTeam];

/** Puts a person or a group into a group. */
export function addMember(store: Store, groupId: string, memberId: string): void {
  store.run('INSERT OR IGNORE INTO directory_members (group_id, member_id) VALUES (?, ?)', groupId, memberId);
}

/** Takes a person or a group out of a group. */
export function removeMember(store: Store, groupId: string, memberId: string): void {
  store.run('DELETE FROM directory_members WHERE group_id = ? AND member_id = ?', groupId, memberId);
}

/** Lets an account sign in, or no longer; it stays in its groups. */
export function enableAccount(store: Store, userId: string, isEnabled: boolean): void {
  store.run('DELETE FROM directory_disabled WHERE user_id = ?', userId);
  if (!isEnabled) store.run('INSERT INTO directory_disabled (user_id) VALUES (?)', userId);
}

/** Deletes an account: nobody finds it, and it is in no group. The directory keeps it, with its groups, for thirty days. */
export function deleteAccount(store: Store, userId: string): void {
  if (isDeleted(store, userId)) return;
  const groupIds = store.all('SELECT group_id FROM directory_members WHERE member_id = ?', userId);
  for (const groupId of ['', ...groupIds.map((row) => textOf(row, 'group_id'))])
    store.run('INSERT INTO directory_deleted (user_id, group_id) VALUES (?, ?)', userId, groupId);
  store.run('DELETE FROM directory_members WHERE member_id = ?', userId);
}

/** Brings it back, into the groups it was in. */
export function restoreAccount(store: Store, userId: string): void {
  for (const row of store.all(`SELECT group_id FROM directory_deleted WHERE user_id = ? AND group_id <> ''`, userId))
    addMember(store, textOf(row, 'group_id'), userId);
  store.run('DELETE FROM directory_deleted WHERE user_id = ?', userId);
}

/** Whether an account is deleted. */
export const isDeleted = (store: Store, userId: string): boolean =>
  store.get('SELECT 1 AS one FROM directory_deleted WHERE user_id = ? LIMIT 1', userId) !== undefined;

/** A user or group with whether its account may sign in now. */
export function asItStands(store: Store, view: Json): Json {
  if (store.get('SELECT 1 AS one FROM directory_disabled WHERE user_id = ?', String(view['id'])) === undefined) return view;
  return { ...view, accountEnabled: false };
}

/** Whether somebody is in a group directly. */
export const isMember = (store: Store, groupId: string, memberId: string): boolean =>
  store.get('SELECT 1 AS one FROM directory_members WHERE group_id = ? AND member_id = ?', groupId, memberId) !== undefined;

/** Ids of those directly in a group, people and groups. */
export const directMembers = (store: Store, groupId: string): readonly string[] =>
  store
    .all('SELECT member_id FROM directory_members WHERE group_id = ? ORDER BY member_id', groupId)
    .map((row) => textOf(row, 'member_id'));

const directGroups = (store: Store, memberId: string): readonly string[] =>
  store
    .all('SELECT group_id FROM directory_members WHERE member_id = ? ORDER BY group_id', memberId)
    .map((row) => textOf(row, 'group_id'));

/** Follows memberships to the end, each once, also where groups lie in each other. */
function follow(start: string, next: (id: string) => readonly string[]): readonly string[] {
  const found = new Set<string>();
  const waiting = [start];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    for (const one of next(id)) {
      if (found.has(one) || one === start) continue;
      found.add(one);
      waiting.push(one);
    }
  }
  return [...found];
}

export const allMembers = (store: Store, groupId: string): readonly string[] => follow(groupId, (id) => directMembers(store, id));
/** Ids of the groups somebody is in, directly or through others. */
export const groupsOf = (store: Store, memberId: string, transitive: boolean): readonly string[] =>
  transitive ? follow(memberId, (id) => directGroups(store, id)) : directGroups(store, memberId);

/** Everything `$select` may name of a user. */
export interface User {
  readonly view: Json;
  readonly managerId: string | null;
}

const userOf = (person: Person): User => ({
  managerId: person.managerId,
  view: {
    ...{ id: person.id, businessPhones: [], displayName: `${person.givenName} ${person.surname}`, givenName: person.givenName },
    ...{
      jobTitle: person.jobTitle,
      mail: person.userPrincipalName,
      mobilePhone: null,
      officeLocation: null,
      preferredLanguage: 'sv-SE',
    },
    ...{
      surname: person.surname,
      userPrincipalName: person.userPrincipalName,
      department: person.department,
      accountEnabled: true,
    },
    ...{ userType: 'Member', companyName: tenant.name, usageLocation: 'SE', createdDateTime: '2026-01-02T08:00:00Z' },
  },
});

/** A shared mailbox is a user who cannot sign in. */
const sharedMailbox: User = {
  managerId: null,
  view: {
    ...{
      id: tenant.sharedMailboxId,
      businessPhones: [],
      displayName: 'Synpunkter',
      givenName: null,
      jobTitle: null,
      mail: tenant.sharedMailbox,
    },
    ...{
      mobilePhone: null,
      officeLocation: null,
      preferredLanguage: null,
      surname: null,
      userPrincipalName: tenant.sharedMailbox,
    },
    ...{ department: null, accountEnabled: false, userType: 'Member', companyName: tenant.name, usageLocation: 'SE' },
    ...{ createdDateTime: '2026-01-02T08:00:00Z' },
  },
};

export const users: readonly User[] = [...Object.values(people).map(userOf), sharedMailbox];

/** By object id or user principal name, in either case. */
export function userNamed(name: string): User | undefined {
  const wanted = name.toLowerCase();
  return users.find(({ view }) => view['id'] === wanted || view['userPrincipalName'] === wanted);
}

/** A group as Graph shows it. */
export function groupView(group: Group): Json {
  const isTeam = group.id === tenant.ekuTeamId;
  return {
    ...{
      id: group.id,
      deletedDateTime: null,
      classification: null,
      createdDateTime: '2026-01-02T08:00:00Z',
      description: group.displayName,
    },
    ...{
      displayName: group.displayName,
      groupTypes: isTeam ? ['Unified'] : [],
      mail: null,
      mailEnabled: isTeam,
      securityEnabled: !isTeam,
    },
    ...{
      mailNickname: `grupp${group.id.slice(-3)}`,
      visibility: isTeam ? 'Private' : null,
      proxyAddresses: [],
      renewedDateTime: '2026-01-02T08:00:00Z',
    },
  };
}

/** A person or group by id, as it stands in lists of members; undefined when there is neither. */
export function memberView(id: string): Json | undefined {
  const user = userNamed(id);
  if (user !== undefined) return { '@odata.type': '#microsoft.graph.user', ...user.view };
  const group = allGroups.find((one) => one.id === id);
  return group && { '@odata.type': '#microsoft.graph.group', ...groupView(group) };
}

export const memberViews = (ids: readonly string[]): readonly Json[] => ids.map(memberView).filter((view) => view !== undefined);
