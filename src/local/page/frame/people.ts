// The invented people of the tenant as the page picks among them.

import { z } from 'zod';
import { useData } from './use-data';

const person = z.object({
  key: z.string(),
  id: z.string(),
  name: z.string(),
  userPrincipalName: z.string(),
  jobTitle: z.string(),
  department: z.string(),
  seesChannel: z.boolean(),
});
export type Person = z.infer<typeof person>;

const tenant = z.object({
  id: z.string(),
  name: z.string(),
  domain: z.string(),
  sharedMailbox: z.string(),
  teamsAppId: z.string(),
  ekuChannelId: z.string(),
});
export type Tenant = z.infer<typeof tenant>;

const directory = z.object({ tenant, people: z.array(person) });
type Directory = z.infer<typeof directory>;

/** Everybody, and the tenant; undefined until the server has answered. */
export const useDirectory = (): Directory | undefined =>
  useData({ path: '/local/people', shape: directory, touchedBy: () => false, isFixed: true }).data;
