// What is filled in when a complaint is written down, and what is wrong with it: said beside each field before anything is sent.

import { z } from 'zod';
import { enumOf } from '../../../src/core/brand';
import { caseKinds, replyWishes, type CaseKind, type ReplyWish } from '../../../src/core/casefile/case';
import { channels, type Channel } from '../../../src/core/casefile/channel';
import { mostWords } from '../../../src/core/casefile/lengths';

export interface WrittenForm {
  readonly kind: CaseKind;
  readonly words: string;
  /** Whether somebody is in danger now; nobody has to say. */
  readonly danger: 'no' | 'yes';
  readonly complainantName: string;
  readonly phone: string;
  readonly address: string;
  /** Where a letter on paper goes. */
  readonly postal: string;
  readonly replyWish: ReplyWish;
  readonly channel: Channel;
  /** `2026-03-02` */
  readonly received: string;
  /** What the writer has heard beside the words, by question; what is not said is not there. */
  readonly about: Readonly<Record<string, string>>;
}

/** The same, as it is kept while it is typed. */
export const writtenShape = z.object({
  kind: z.enum(enumOf<CaseKind>(caseKinds)).default('complaint'),
  words: z.string(),
  danger: z.enum(['no', 'yes']).default('no'),
  complainantName: z.string(),
  phone: z.string(),
  address: z.string(),
  postal: z.string().default(''),
  replyWish: z.enum(enumOf<ReplyWish>(replyWishes)),
  channel: z.enum(enumOf<Channel>(channels)),
  received: z.string(),
  about: z.record(z.string(), z.string()).default({}),
});

/** A form nobody has written in; with a draft's words it came by chat. */
export const emptyForm = (today: string, draft: string | undefined): WrittenForm => ({
  kind: 'complaint',
  words: draft ?? '',
  danger: 'no',
  complainantName: '',
  phone: '',
  address: '',
  postal: '',
  received: today,
  about: {},
  replyWish: 'unknown',
  channel: draft === undefined ? 'phone' : 'chat',
});

/** What whoever speaks with the person is reminded of; nothing where it came on paper or in a chat. */
export const reminder = ({ channel }: WrittenForm): 'writeDown.spoken' | null =>
  channels[channel].isSpoken ? 'writeDown.spoken' : null;

type Field = 'words' | 'phone' | 'address' | 'postal' | 'received';
type Sentence =
  | `writeDown.words.${'missing' | 'tooLong'}`
  | `writeDown.${'phone' | 'address'}.${'missing' | 'wrong'}`
  | 'writeDown.postal.missing'
  | `writeDown.received.${'missing' | 'ahead'}`;
export type Wrong = Readonly<Record<Field, Sentence | undefined>>;

/** What must be mended, field by field; all undefined when it can be handed in. `today` is the office's own day. */
export const wrongIn = (form: WrittenForm, today: string): Wrong => ({
  words: wordsWrong(form.words),
  phone: phoneWrong(form),
  address: addressWrong(form),
  postal: form.replyWish === 'letter' && form.postal.trim() === '' ? 'writeDown.postal.missing' : undefined,
  received: form.received === '' ? 'writeDown.received.missing' : form.received > today ? 'writeDown.received.ahead' : undefined,
});

function wordsWrong(words: string): Sentence | undefined {
  if (words.trim() === '') return 'writeDown.words.missing';
  return words.length > mostWords ? 'writeDown.words.tooLong' : undefined;
}

function phoneWrong({ phone, replyWish }: WrittenForm): Sentence | undefined {
  if (phone.trim() === '') return replyWish === 'phone' ? 'writeDown.phone.missing' : undefined;
  return /^[+\d][\d\s()-]{4,}$/.test(phone.trim()) ? undefined : 'writeDown.phone.wrong';
}

function addressWrong({ address, replyWish }: WrittenForm): Sentence | undefined {
  if (address.trim() === '') return replyWish === 'email' ? 'writeDown.address.missing' : undefined;
  return /^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/.test(address.trim()) ? undefined : 'writeDown.address.wrong';
}

/** A letter says itself where it comes from. */
export const isOnPaper = ({ channel }: Pick<WrittenForm, 'channel'>): boolean => channel === 'letter' || channel === 'form';

/** Where she is reached is asked of somebody who wants an answer, and by that way alone (R108). */
export const reachedBy = {
  email: 'address',
  phone: 'phone',
  letter: 'postal',
  none: null,
  unknown: null,
} as const satisfies Record<ReplyWish, Field | null>;

/** The same form with nothing of her but what the answer needs. */
export const asNeeded = (form: WrittenForm): WrittenForm => {
  const kept = reachedBy[form.replyWish];
  const only = (field: 'address' | 'phone' | 'postal'): string =>
    kept === field || (field === 'postal' && isOnPaper(form)) ? form[field].trim() : '';
  return { ...form, address: only('address'), phone: only('phone'), postal: only('postal') };
};
