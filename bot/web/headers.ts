// What every answer tells the browser: nothing of ours is framed, guessed at or kept by others, but the tab by Teams and Outlook.

import type { Settings } from '../config';
import { officeJs } from '../config/schema';

export type Headers = Readonly<Record<string, string>>;

/** For everything; the pages of the tab and the pane have a policy of their own, and files that may be kept say so. */
export const commonHeaders = (settings: Pick<Settings, 'mode'>): Headers => ({
  'Cache-Control': 'no-store',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=()',
  ...(settings.mode === 'production' ? { 'Strict-Transport-Security': 'max-age=31536000; includeSubDomains' } : {}),
});

/** Hosts that Office.js fetches scripts of its own from: those of each Outlook, and an old library. */
const officeHosts = ['https://appsforoffice.microsoft.com', 'https://ajax.aspnetcdn.com'];

/** For the pane in Outlook: the tab's rules, and Office.js, which nothing else of ours may load. What Office.js counts of its use is sent nowhere. */
export const paneHeaders = ({ frameAncestors, officeJs: script }: Pick<Settings, 'frameAncestors' | 'officeJs'>): Headers => {
  const hosts = script === officeJs ? officeHosts : [new URL(script).origin];
  return {
    'Content-Security-Policy': [
      "default-src 'none'",
      `script-src 'self' ${hosts.join(' ')}`,
      "style-src 'self' 'unsafe-inline'",
      "img-src 'self' data:",
      "connect-src 'self'",
      "base-uri 'none'",
      "form-action 'none'",
      `frame-ancestors ${frameAncestors.join(' ')}`,
    ].join('; '),
  };
};

/** For the tab: framed by the configured hosts, its own scripts only. teams-js asks a list of hosts from the CDN (platform 3.8). */
export const tabHeaders = (settings: Pick<Settings, 'frameAncestors'>): Headers => ({
  'Content-Security-Policy': [
    "default-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "connect-src 'self' https://res.cdn.office.net",
    'frame-src blob:',
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    `frame-ancestors ${settings.frameAncestors.join(' ')}`,
  ].join('; '),
});
