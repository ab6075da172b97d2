// What of the settings the app itself needs.

import type { AppSettings } from '../src/app/app';
import { certificateEnd } from '../src/graph/proof';
import type { Settings } from './config';

/** No more of them: secrets of sign-in stay outside the app. */
export const appSettings = ({
  graph,
  secret,
  searchKeys,
  knownSenders,
  ekuChannelId,
  teamsAppId,
  publicUrl,
  personAMinute,
}: Settings): AppSettings => ({
  mailbox: graph.mailbox,
  secret,
  searchKeys,
  knownSenders,
  ekuChannelId,
  isPractice: graph.isPractice,
  personAMinute,
  tenant: {
    sites: graph.sites,
    mailbox: graph.mailbox,
    graphUrl: graph.graphUrl,
    isPractice: graph.isPractice,
    teamsAppId,
    publicUrl,
    certificateEnd: () => certificateEnd(graph.proof),
  },
});
