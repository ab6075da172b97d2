// What is wrong at the door of Teams alone: claims only Teams makes, tokens of another door, and activities that say they come from elsewhere.

import { tenant } from '../../../src/local/people';
import type { Dice } from '../../../test/support/dice';
import type { Claims } from './token';
import { claiming, type Forgeries } from './forged';

/** Tokens whose address is not the activity's. */
export const channelForgeries: Forgeries = {
  'for no service address': claiming(() => ({ serviceurl: undefined })),
  'for an empty service address': claiming(() => ({ serviceurl: '' })),
  'for another service address': claiming((luck) => ({ serviceurl: `https://smba${luck.below(99)}.example/emea/` })),
  'for a list of service addresses': claiming(() => ({ serviceurl: ['https://smba.trafficmanager.net/emea/'] })),
};

const foreignTenant = 'eb0c4a00-0000-4000-8000-0000000000ff';

/** An activity as Teams sends it, with something of its own in each. */
export const activityOf = (serviceUrl: string, more: object = {}): Claims => ({
  type: 'message',
  id: `m-${Math.floor(performance.now() * 1_000)}`,
  text: 'hjälp',
  channelId: 'msteams',
  serviceUrl,
  from: { id: '29:trial', name: 'X', aadObjectId: 'eb0c4a00-0000-4000-8000-000000000102' },
  recipient: { id: `28:${tenant.clientId}`, name: 'Trappan' },
  conversation: { id: 'a:trial', conversationType: 'personal', tenantId: tenant.id },
  channelData: { tenant: { id: tenant.id } },
  locale: 'sv-SE',
  ...more,
});

const placed = (tenantId: unknown): object => ({ id: 'a:trial', conversationType: 'personal', tenantId });

/** Activities a genuine token does not open the door for: what stands in place of what Teams says. */
export const foreign: Readonly<Record<string, (serviceUrl: string, luck: Dice) => object>> = {
  'another tenant': () => ({ channelData: { tenant: { id: foreignTenant } }, conversation: placed(foreignTenant) }),
  'a second tenant': () => ({ channelData: { tenant: { id: foreignTenant } } }),
  'a second tenant of the conversation': () => ({ conversation: placed(foreignTenant) }),
  'no tenant': () => ({ channelData: {}, conversation: placed(undefined) }),
  'an empty tenant': () => ({ channelData: { tenant: { id: '' } }, conversation: placed('') }),
  'the tenant in capitals': () => ({ channelData: { tenant: { id: tenant.id.toUpperCase() } } }),
  'a list of tenants': () => ({ channelData: { tenant: { id: [tenant.id] } } }),
  'no channel': () => ({ channelId: undefined }),
  'an empty channel': () => ({ channelId: '' }),
  'another channel': (_url, luck) => ({ channelId: luck.pick(['webchat', 'directline', 'emulator', 'sms', '__proto__']) }),
  'the channel in capitals': () => ({ channelId: 'MSTEAMS' }),
  'another service address': (_url, luck) => ({ serviceUrl: `https://smba${luck.below(99)}.example/teams/` }),
  'no service address': () => ({ serviceUrl: undefined }),
  'a service address that is none': () => ({ serviceUrl: 'javascript:alert(1)' }),
  'a service address with a person in it': (url) => ({ serviceUrl: url.replace('://', '://user:word@') }),
  'a service address beside the true one': (url) => ({ serviceUrl: `${url}@evil.example/` }),
  'no sender': () => ({ from: undefined }),
  'a sender without an id': () => ({ from: { name: 'X' } }),
  'a conversation that is a text': () => ({ conversation: 'a:trial' }),
  'no id of its own': () => ({ id: undefined }),
  'no type': () => ({ type: undefined }),
  'a type that is a number': () => ({ type: 7 }),
  'an invoke without a name': () => ({ type: 'invoke', name: undefined }),
  'a number for a text': () => ({ text: 12 }),
};

/** Addresses somebody could have signed for, and that are none of ours. */
export const foreignAddresses = [
  'https://evil.example/teams/',
  'http://169.254.169.254/metadata',
  'http://localhost.evil.example/teams/',
  'https://smba.trafficmanager.net.evil.example/emea/',
] as const;
