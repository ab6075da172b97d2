// What every answer tells the browser: nothing of ours is framed, guessed at or kept by others, but the tab by Teams and Outlook.

import type { Settings } from '../config';

export type Headers = Readonly<Record<string, string>>;

/** For everything but the tab's own pages. */
export const commonHeaders = (settings: Pick<Settings, 'mode'>): Headers => ({
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=()',
  ...(settings.mode === 'production' ? { 'Strict-Transport-Security': 'max-age=31536000; includeSubDomains' } : {}),
});

/** For the tab: framed by the configured hosts, its own scripts only. teams-js asks a list of hosts from the CDN (platform 3.8). */
export const tabHeaders = (settings: Pick<Settings, 'frameAncestors'>): Headers => ({
  'Content-Security-Policy': [
    "default-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "connect-src 'self' https://res.cdn.office.net",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    `frame-ancestors ${settings.frameAncestors.join(' ')}`,
  ].join('; '),
});
