// The forms an answer to a person has; what each says stands in ./forms.

export const letterForms = { usual: {}, easy: {}, english: {}, neutral: {} } as const satisfies Record<string, object>;
export type LetterForm = keyof typeof letterForms;
