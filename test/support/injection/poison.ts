// What somebody writes who wants words to become more than words: one of each kind, and all of them in a row.

/** The host everything in them would call. */
export const evilHost = 'ond.example';

/** By kind; what stands for a spreadsheet stands first, where a cell begins. */
export const poisons = {
  formula: `=HYPERLINK("http://${evilHost}/formel","Klicka")`,
  markdown: `[Läs mer](http://${evilHost}/lank)`,
  picture: `![bild](http://${evilHost}/bild.png)`,
  html: `<img src=http://${evilHost}/i.png onerror=alert(1)><script>alert(2)</script>`,
  address: '<a href="javascript:alert(3)">här</a>',
  style: `<style>@import url(http://${evilHost}/s.css);</style>`,
  attribute: `" onfocus="alert(4)" autofocus x="' onclick='alert(5)'`,
  ending: '</textarea></title><svg onload=alert(8)>',
  mention: '<at>Alla</at>',
  template: '${sek(1)} {{DATE(2026-03-02T08:00:00Z, LONG)}} {number} {0}',
  entity: '<!ENTITY e SYSTEM "file:///etc/passwd">&e;&lt;b&gt;]]>',
  inside: 'http://169.254.169.254/latest/meta-data',
  direction: '\u202Efdp.exe\u202C',
} as const;

/** All kinds on one line, behind the name of the door they come by. */
export const poisonOf = (door: string): string => `${Object.values(poisons).join(' ')} via ${door}`;

/** Ends a line, and begins one of its own: a header, or a line of a log. */
export const newLines = `\r\nBcc: alla@${evilHost}\r\n{"level":60,"message":"påhittad rad"}`;

/** As somebody sees it: what turns the direction is not seen, and blanks are one. */
const seen = (words: string): string =>
  words
    .replace(/[\u200b-\u200f\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** Kinds that do not stand in what is seen as they were written. */
export const kindsNotIn = (shown: string): readonly string[] =>
  Object.entries(poisons)
    .filter(([, words]) => !seen(shown).includes(seen(words)))
    .map(([kind]) => kind);
