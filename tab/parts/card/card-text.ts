// The little markdown of our own cards as HTML: lists, bold and italics. Everything is escaped first.

const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

const inline = (line: string): string =>
  escaped(line)
    .replace(/\*\*([^*]+)\*\*/g, '<strong>$1</strong>')
    .replace(/(^|[\s(])[*_]([^*_\n]+)[*_](?=$|[\s.,;:!?)])/g, '$1<em>$2</em>');

const bullet = /^\s*-\s+/;

/** A text block as the clients of Teams write it. */
export function cardHtml(text: string): string {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  if (lines.length > 0 && lines.every((line) => bullet.test(line)))
    return `<ul>${lines.map((line) => `<li>${inline(line.replace(bullet, ''))}</li>`).join('')}</ul>`;
  return `<p>${lines.map(inline).join('<br>')}</p>`;
}
