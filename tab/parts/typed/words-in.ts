// The words somebody has written in a form, as she sees them.

/** What stands in the fields for own words, each under its label. */
export const wordsIn = (form: HTMLFormElement | undefined): string =>
  [...(form?.querySelectorAll<HTMLTextAreaElement | HTMLInputElement>('textarea, input[type=text]') ?? [])]
    .filter(({ value }) => value.trim() !== '')
    .map(({ labels, value }) => [labels?.[0]?.textContent ?? '', value].filter((part) => part !== '').join('\n'))
    .join('\n\n');
