// What of the settings the app itself needs.

import type { AppSettings } from '../src/app/app';
import type { Settings } from './config';

/** No more of them: secrets of sign-in stay outside the app. */
export const appSettings = ({ graph, secret, knownSenders, ekuChannelId, teamsAppId, publicUrl }: Settings): AppSettings => ({
  mailbox: graph.mailbox,
  secret,
  knownSenders,
  ekuChannelId,
  isPractice: graph.isPractice,
  tenant: {
    sites: graph.sites,
    mailbox: graph.mailbox,
    graphUrl: graph.graphUrl,
    isPractice: graph.isPractice,
    teamsAppId,
    publicUrl,
  },
});
