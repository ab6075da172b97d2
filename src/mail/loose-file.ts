// A file as it lies in a mail, before it is known what it is.

export interface LooseFile {
  readonly name: string | null;
  readonly type: string;
  readonly content: Uint8Array;
  readonly isInline: boolean;
  readonly contentId?: string;
}
