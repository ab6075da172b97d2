// What is written to EKU and by EKU is called so among the texts of a case.

/** The manager's own words in a post. */
export const ekuWordsKind = 'ekuWords';
/** EKU's comment about a post that was taken back. */
export const ekuCommentKind = 'ekuComment';
