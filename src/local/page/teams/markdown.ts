// The little markdown Teams knows in messages and cards, as HTML. Everything is escaped first: a message can hold no tags of its own.

const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

const inline = (text: string): string =>
  text
    .replace(
      /\[([^[\]]{1,500})\]\((https?:&#47;&#47;[^\s)]{1,2000}|https?:\/\/[^\s)]{1,2000})\)/g,
      '<a href="$2" target="_blank" rel="noreferrer">$1</a>',
    )
    .replace(/\*\*([^*]+)\*\*/g, '<strong>$1</strong>')
    .replace(/(^|[\s(])[*_]([^*_\n]+)[*_](?=$|[\s.,;:!?)])/g, '$1<em>$2</em>')
    .replace(/`([^`]+)`/g, '<code>$1</code>');

/** Bold, italics, code, links, lists and paragraphs. */
export function markdownHtml(text: string): string {
  const blocks = text.replace(/\r\n?/g, '\n').split(/\n{2,}/);
  return blocks.map(blockHtml).join('');
}

function blockHtml(block: string): string {
  const lines = block.split('\n').filter((line) => line.trim() !== '');
  const isList = lines.length > 0 && lines.every((line) => /^\s*([-*]|\d+\.)\s+/.test(line));
  if (!isList) return `<p>${lines.map((line) => inline(escaped(line))).join('<br>')}</p>`;
  const tag = /^\s*\d+\./.test(block) ? 'ol' : 'ul';
  const items = lines.map((line) => `<li>${inline(escaped(line.replace(/^\s*([-*]|\d+\.)\s+/, '')))}</li>`);
  return `<${tag}>${items.join('')}</${tag}>`;
}
