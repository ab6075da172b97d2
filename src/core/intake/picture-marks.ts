// Marks that stand where a picture stood in a mail's text. They tell whose words a picture belongs to, and never reach a person.

const open = '\ue000';
const close = '\ue001';
/** An id is an address with figures; what is longer is none. */
const longestId = 400;

/** The mark of a picture; what stands in an id that is a mark itself is left out. */
export const pictureMark = (contentId: string): string =>
  `${open}${contentId.replaceAll(open, '').replaceAll(close, '').slice(0, longestId)}${close}`;

const marks = /\ue000([^\ue000\ue001]{0,400})\ue001/g;
/** Outlook's and others' way to say in plain text that a picture stood here. */
const saidInPlain = /\[cid:([^\]\s[]{1,400})\]/g;

/** The content ids of the pictures in a text. */
export const picturesIn = (text: string): readonly string[] =>
  [...text.matchAll(marks), ...text.matchAll(saidInPlain)].map((match) => match[1] ?? '');

export const withoutPictures = (text: string): string => text.replace(marks, '').replace(saidInPlain, '');
