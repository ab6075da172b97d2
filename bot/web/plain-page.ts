// A page that needs no script: what a provider answers on, and what the public reads. Plain HTML with one style of its own, which works on paper too.

import { createHash } from 'node:crypto';
import type { Response } from 'restify';
import type { Language } from '../../src/core/text/say';
import { escaped } from './escaped';
import { practicePage } from './practice';

const style =
  'body{font:1rem/1.5 system-ui,sans-serif;color:#1b1b1b;background:#fff;margin:0;overflow-wrap:break-word;hyphens:auto}main{max-width:40rem;margin:0 auto;padding:1.5rem}' +
  'label{display:block;font-weight:600;margin-top:1.25rem}input,textarea{font:inherit;box-sizing:border-box;width:100%;padding:.5rem;border:1px solid #595959;border-radius:4px}' +
  'textarea{min-height:8rem}button{font:inherit;font-weight:600;margin-top:1.5rem;padding:.6rem 1.2rem;border:0;border-radius:4px;background:#0b4f8a;color:#fff}' +
  ':focus-visible{outline:3px solid #0b4f8a;outline-offset:2px}.fault{border-left:4px solid #a80000;padding:.5rem 1rem;background:#fdf3f3}.help{margin:.25rem 0}' +
  'a{color:#0b4f8a}h1{line-height:1.2}h2{font-size:1.2rem;margin:1.75rem 0 .25rem}p,li{max-width:34rem}dt{font-weight:600;margin-top:.75rem}dd{margin:0}.lines{border:1px solid #595959;border-radius:4px;min-height:6rem}' +
  '.line{border-bottom:1px solid #595959;min-height:2.25rem}.practice{padding:.4rem 1rem;background:#ffd335;font-weight:600;border-bottom:3px solid #1b1b1b}@media print{main{padding:0;max-width:none}.off-paper{display:none}h2,.lines{break-inside:avoid}}';

/** Nothing but these pages' own style, and forms that go to ourselves. */
export const plainHeaders = {
  'Content-Type': 'text/html; charset=utf-8',
  'Cache-Control': 'no-store',
  'Content-Security-Policy': [
    "default-src 'none'",
    `style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`,
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
} as const;

/** The whole page around lines of HTML. */
export const plainPage = (
  { language, title }: { readonly language: Language; readonly title: string },
  body: readonly string[],
): string =>
  [
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escaped(title)}</title><style>${style}</style></head>`,
    `<body><main>${body.join('\n')}</main></body></html>`,
  ].join('');

interface Shown {
  readonly status: number;
  readonly page: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly isPractice: boolean;
}

/** Sends it with the headers of its kind; the page is HTML, whole. */
export function sendPage(response: Response, { status, page, headers, isPractice }: Shown): void {
  const bytes = Buffer.from(practicePage(page, { isPractice, mayStyle: false }));
  response.writeHead(status, { ...headers, 'Content-Length': String(bytes.byteLength) });
  response.end(bytes);
}
