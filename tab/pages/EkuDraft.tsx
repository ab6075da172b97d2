// The draft of a post to EKU.

/** Not written yet. */
export const EkuDraft = ({ caseId, round }: { readonly caseId: string; readonly round: number }) => <p>{`${caseId} ${round}`}</p>;
