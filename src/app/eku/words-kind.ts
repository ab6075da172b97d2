// What the manager's own words to EKU are called among the texts of a case.

export const ekuWordsKind = 'ekuWords';
