// Marks that stand where a picture stood in a mail's text. They tell whose words a picture belongs to, and never reach a person.

const open = '\ue000';
const close = '\ue001';

export const pictureMark = (contentId: string): string => `${open}${contentId}${close}`;

const marks = /\ue000([^\ue001]*)\ue001/g;
/** Outlook's and others' way to say in plain text that a picture stood here. */
const saidInPlain = /\[(?:cid:)([^\]\s]+)\]/g;

/** The content ids of the pictures in a text. */
export const picturesIn = (text: string): readonly string[] =>
  [...text.matchAll(marks), ...text.matchAll(saidInPlain)].map((match) => match[1] ?? '');

export const withoutPictures = (text: string): string => text.replace(marks, '').replace(saidInPlain, '');
