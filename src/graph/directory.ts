// Who works here and who holds which role, as the directory has it. Names are remembered five minutes and roles one, because every card and page asks.

import { z } from 'zod';
import { personId, type PersonId } from '../core/brand';
import { body, get, getWhole, mapped, post, query, segment, type Call, type Settled } from './call';
import type { Graph } from './client';
import type { Patience } from './wire/patience';
import { openMemory } from './wire/memory';

export interface Member {
  readonly id: PersonId;
  readonly displayName: string;
  readonly initials: string;
  readonly mail: string | null;
  /** false: the account is switched off. Whoever leaves often stays in her groups like that. */
  readonly isEnabled: boolean;
}

const user = z.object({
  id: z.string(),
  displayName: z.string().nullish(),
  givenName: z.string().nullish(),
  surname: z.string().nullish(),
  mail: z.string().nullish(),
  accountEnabled: z.boolean().nullish(),
});
const users = z.object({ value: z.array(user) });
const select = 'id,displayName,givenName,surname,mail,accountEnabled';
/** Graph takes so many group ids in one question. */
const mostGroups = 20;

const memberOf = ({ id, displayName, givenName, surname, mail, accountEnabled }: z.infer<typeof user>): Member => {
  const name = displayName ?? `${givenName ?? ''} ${surname ?? ''}`.trim();
  return {
    id: personId(id),
    displayName: name,
    initials: initialsOf(name),
    mail: mail ?? null,
    isEnabled: accountEnabled !== false,
  };
};

/** `Karin Lindqvist` is KL; photos are never shown (decisions 7.15). */
const initialsOf = (name: string): string => {
  const words = name.split(/\s+/).filter((word) => word !== '');
  const [first, last] = [words[0], words.length > 1 ? words.at(-1) : undefined];
  return [first, last]
    .map((word) => [...(word ?? '')][0] ?? '')
    .join('')
    .toLocaleUpperCase('sv');
};

/** The people in a group, those of groups within it too. */
const membersOf = (groupId: string): Call<readonly Member[]> =>
  getWhole(
    `/groups/${segment(groupId)}/transitiveMembers/microsoft.graph.user${query({ $select: select, $count: 'true', $top: 999 })}`,
    (answer) => body(users)(answer).value.map(memberOf),
    { headers: { ConsistencyLevel: 'eventual' } },
  );

/** A person; `missing` when the directory has no such id. */
const personById = (id: PersonId): Call<Member> =>
  get(`/users/${segment(id)}${query({ $select: select })}`, (answer) => memberOf(body(user)(answer)));

/** Which of the groups (at most 20) a person belongs to, directly or not. */
const groupsAmong = (id: PersonId, groupIds: readonly string[]): Call<readonly string[]> =>
  post(
    `/users/${segment(id)}/checkMemberGroups`,
    { groupIds },
    { repeat: 'always', read: (answer) => body(z.object({ value: z.array(z.string()) }))(answer).value },
  );

/** Groups by their ids, each with its members or why they cannot be told. */
export type Roster = ReadonlyMap<string, Settled<readonly Member[]>>;

export interface Directory {
  /** All who are in the groups, in one question a minute; `now` asks again whatever is remembered. */
  readonly roster: (groupIds: readonly string[], asked?: Asked) => Promise<Roster>;
  readonly person: (id: PersonId, patience?: Patience) => Promise<Member>;
  /** Those of the groups the person belongs to; `now` asks again whatever is remembered, `missing` for somebody the directory does not have. */
  readonly groupsOf: (id: PersonId, groupIds: readonly string[], asked?: Asked) => Promise<readonly string[]>;
}

interface Asked {
  readonly patience?: Patience;
  readonly now?: boolean;
  /** Calls of others that go along in the request. */
  readonly beside?: readonly Call<unknown>[];
}

/** A role that was taken away lasts no longer than this where somebody only reads; decisions ask anew. */
const roleMemory = 60_000;

/** The directory with a short memory; failures are not remembered. */
export function openDirectory(graph: Graph): Directory {
  const groups = openMemory<readonly string[]>(roleMemory);
  const rosters = openMemory<Roster>(roleMemory);
  const people = openMemory<Member>();
  return {
    roster: (groupIds, { now = false, ...asked } = {}) =>
      rosters[now ? 'renew' : 'recall'](groupIds.join(), () => askRoster(graph, groupIds, asked)),
    person: (id, patience) => people.recall(id, () => graph.send(personById(id), patience)),
    groupsOf: (id, groupIds, { now = false, ...asked } = {}) =>
      groups[now ? 'renew' : 'recall'](`${id}|${groupIds.join()}`, () => askGroups(graph, { id, groupIds, ...asked })),
  };
}

const noGroups: readonly string[] = [];
const noMembers: readonly Member[] = [];

/** A world that is away is not remembered; a group that is not there any more is. */
async function askRoster(graph: Graph, groupIds: readonly string[], { patience, beside = [] }: Asked): Promise<Roster> {
  const others = beside.map((call) => mapped(call, () => noMembers));
  const settled = (await graph.all([...groupIds.map(membersOf), ...others], { patience })).slice(0, groupIds.length);
  const away = settled.find((one) => !one.ok && one.failure.kind !== 'missing');
  if (away !== undefined && !away.ok) throw away.failure;
  return new Map(settled.map((one, index) => [groupIds[index] ?? '', one]));
}

async function askGroups(
  graph: Graph,
  ask: { readonly id: PersonId; readonly groupIds: readonly string[] } & Asked,
): Promise<readonly string[]> {
  const { id, patience, beside = [] } = ask;
  const parts = Array.from({ length: Math.ceil(ask.groupIds.length / mostGroups) }, (_, n) =>
    ask.groupIds.slice(n * mostGroups, (n + 1) * mostGroups),
  );
  const others = beside.map((call) => mapped(call, () => noGroups));
  const answers = await graph.all([...parts.map((part) => groupsAmong(id, part)), ...others], { patience });
  return answers.slice(0, parts.length).flatMap((one) => {
    if (one.ok) return one.value;
    throw one.failure;
  });
}
