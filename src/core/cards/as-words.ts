// Words on a card as they were written: names come from registers that others fill in, and a client of Teams draws a little markdown wherever words stand. Our own
// texts have no links, so that nothing of theirs is lost.

/** Without what makes a link of words (`[x](…)`, `<https://…>`) and without the times a card counts itself (`{{DATE(…)}}`): a blank comes in between. */
export const asWords = (text: string): string =>
  text
    .replace(/\](?=[([:])/g, '] ')
    .replace(/<(?=[^\s<>]{1,300}[:@])/g, '< ')
    .replace(/\{(?=\{)/g, '{ ');
