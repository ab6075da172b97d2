// What was said aloud, written down.

/** Not written yet. */
export const WriteDown = ({ draftId }: { readonly draftId?: string }) => <p>{draftId}</p>;
