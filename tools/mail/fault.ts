// What the person at the keyboard can put right.

/** Its message is a sentence in Swedish, said as it is. */
export class MailFault extends Error {
  override readonly name = 'MailFault';
}
