// The Teams app in a person's own scope: installed there so that the bot may write first (graph-facts 4.1). The permission is optional.

import { z } from 'zod';
import type { PersonId } from '../core/brand';
import { body, get, nothing, post, query, quoted, segment, type Call } from './call';

/** Graph wants its own public address here, whatever address we use. */
const catalogue = 'https://graph.microsoft.com/v1.0/appCatalogs/teamsApps';
const ids = z.object({ value: z.array(z.object({ id: z.string() })) });
const firstId = (answer: Parameters<ReturnType<typeof body>>[0]): string | undefined => body(ids)(answer).value[0]?.id;

/** The app's id in the organisation's catalogue, by its manifest id; undefined when it is not there. */
export const catalogueId = (manifestId: string): Call<string | undefined> =>
  get(`/appCatalogs/teamsApps${query({ $filter: `externalId eq ${quoted(manifestId)}` })}`, firstId);

/** Installs the app for a person; `conflict` when it is there already. */
export const installFor = (person: PersonId, teamsAppId: string): Call<undefined> =>
  post(appsPath(person), { 'teamsApp@odata.bind': `${catalogue}/${segment(teamsAppId)}` }, { read: nothing, repeat: 'always' });

/** The installation of the app for a person, by its manifest id; undefined when it is not installed. */
export const installationOf = (person: PersonId, manifestId: string): Call<string | undefined> =>
  get(`${appsPath(person)}${query({ $expand: 'teamsApp', $filter: `teamsApp/externalId eq ${quoted(manifestId)}` })}`, firstId);

/** The conversation between a person and the app, to write to. */
export const chatOf = (person: PersonId, installationId: string): Call<string> =>
  get(`${appsPath(person)}/${segment(installationId)}/chat`, (answer) => body(z.object({ id: z.string() }))(answer).id);

const appsPath = (person: PersonId): string => `/users/${segment(person)}/teamwork/installedApps`;
