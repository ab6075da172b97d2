// XML as plain values and as text: elements with attributes, escaped, without the characters XML 1.0 has no room for. The same tree is the same bytes.

export interface XmlElement {
  readonly name: string;
  /** Written in this order; an undefined one is left out. */
  readonly attributes: Readonly<Record<string, string | undefined>>;
  /** Elements, or the one text of an element without any. */
  readonly children: readonly XmlElement[] | string;
}

/** An element; without children it is written closed. */
export const element = (
  name: string,
  attributes: XmlElement['attributes'] = {},
  children: XmlElement['children'] = [],
): XmlElement => ({ name, attributes, children });

/** An element that holds a text alone. */
export const textElement = (name: string, text: string, attributes: XmlElement['attributes'] = {}): XmlElement =>
  element(name, attributes, text);

/** The document in UTF-8's letters, with its declaration, indented and ended by a line break. */
export const xmlDocument = (root: XmlElement): string => `<?xml version="1.0" encoding="UTF-8"?>\n${written(root, '')}`;

function written({ name, attributes, children }: XmlElement, indent: string): string {
  const start = `${indent}<${name}${attributesOf(attributes)}`;
  if (typeof children === 'string') return `${start}>${escaped(children)}</${name}>\n`;
  if (children.length === 0) return `${start}/>\n`;
  return `${start}>\n${children.map((child) => written(child, `${indent}  `)).join('')}${indent}</${name}>\n`;
}

const attributesOf = (attributes: XmlElement['attributes']): string =>
  Object.entries(attributes)
    .flatMap(([name, value]) => (value === undefined ? [] : [` ${name}="${escapedAttribute(value)}"`]))
    .join('');

/** `>` too, so that `]]>` never stands in a text; a carriage return by its number, for a reader makes a line break of it. */
const escaped = (text: string): string =>
  allowed(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('\r', '&#xD;');

const escapedAttribute = (text: string): string =>
  escaped(text).replaceAll('"', '&quot;').replaceAll('\t', '&#x9;').replaceAll('\n', '&#xA;');

/** What XML 1.0 has no room for becomes the sign that says a letter was there: control characters, half a pair, U+FFFE and U+FFFF. */
export const allowed = (text: string): string =>
  text.replace(/\p{Surrogate}/gu, '\ufffd').replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '\ufffd');
