// What the bot says of itself in the page it serves: who signs people in, and where a mail is forwarded.

export interface Around {
  readonly clientId: string;
  readonly authority: string;
  /** What the token is asked for. */
  readonly scope: string;
  /** The shared mailbox. */
  readonly address: string;
}

const nothing: Around = { clientId: '', authority: '', scope: '', address: '' };

/** Empty where the page was served by somebody else. */
export function readAround(): Around {
  const told = document.querySelector<HTMLMetaElement>('meta[name="trappan"]')?.content ?? '';
  try {
    const read: unknown = JSON.parse(told);
    return typeof read === 'object' && read !== null ? { ...nothing, ...read } : nothing;
  } catch {
    return nothing;
  }
}
