// The program around the tab: Teams (or the local page) says who is there and hands over a token; outside both there is none.

import { app, authentication } from '@microsoft/teams-js';

const patience = 2000;

/** Ready in a host within two seconds; false in a plain browser, where nobody answers. */
export async function isHosted(): Promise<boolean> {
  const late = new Promise<never>((_done, failed) => setTimeout(() => failed(new Error('no host')), patience));
  try {
    await Promise.race([app.initialize([window.location.origin, 'http://127.0.0.1:4700']), late]);
    return true;
  } catch {
    return false;
  }
}

/** A token for the bot's own API. */
export const token = (): Promise<string> => authentication.getAuthToken();
