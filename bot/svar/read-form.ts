// A form as it comes to /svar: no more bytes than are allowed, then its fields and files. What is no form is no answer.

import type { IncomingMessage } from 'node:http';
import { mostFiles } from '../../src/app/answer-link/check-file';
import { readBytes } from '../web/read-bytes';

/** Bytes of all of it: five of the largest files, and three long texts. */
const largestForm = 28 * 1024 * 1024;

/** What was pressed; what is no step opens the form. */
const steps = ['open', 'answer', 'review', 'back', 'send'] as const;
export type Step = (typeof steps)[number];

export interface Given {
  readonly step: Step;
  readonly code: string;
  readonly happened: string;
  readonly done: string;
  readonly told: string;
  /** Whatever else was filled in, by the name of its field. */
  readonly fields: Readonly<Record<string, string>>;
  readonly files: readonly Uint8Array[];
}

/** null for what is none; `tooLarge` before the rest of it is read. */
export async function readForm(request: IncomingMessage): Promise<Given | 'tooLarge' | null> {
  const type = request.headers['content-type'] ?? '';
  if (!/^(?:multipart\/form-data|application\/x-www-form-urlencoded)\b/i.test(type)) return null;
  const bytes = await readBytes(request, largestForm);
  if (bytes === 'tooLarge') return bytes;
  try {
    return await fieldsOf(await new Response(new Uint8Array(bytes), { headers: { 'Content-Type': type } }).formData());
  } catch {
    return null;
  }
}

/** More than any form of ours has. */
const mostFields = 40;

async function fieldsOf(form: FormData): Promise<Given> {
  const words = (name: string): string => {
    const value = form.get(name);
    return typeof value === 'string' ? value.replace(/\r\n/g, '\n').trim() : '';
  };
  const chosen = form.getAll('files').flatMap((one) => (typeof one === 'string' || one.size === 0 ? [] : [one]));
  const files = await Promise.all(chosen.slice(0, mostFiles + 1).map(async (one) => new Uint8Array(await one.arrayBuffer())));
  return {
    step: steps.find((step) => step === words('step')) ?? 'open',
    code: words('code').slice(0, 40),
    happened: words('happened'),
    done: words('done'),
    told: words('told'),
    fields: Object.fromEntries([...new Set(form.keys())].slice(0, mostFields).map((name) => [name, words(name)])),
    files,
  };
}
