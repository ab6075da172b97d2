// XML as text: whatever letters come in, what goes out is well formed and says the same, but for what XML has no room for.

import { allowed, element, textElement, xmlDocument } from '../../../src/core/archive/xml';
import { readXml } from '../../../tools/archive/read-xml';
import { hostile } from '../../support/archive/invented';

it.each([hostile, '\r\n\t"', ']]>', '<!DOCTYPE x [<!ENTITY a "b">]>&a;', 'å'.repeat(200_000)])(
  '%# comes back as it was',
  (words) => {
    const read = readXml(xmlDocument(element('a', { b: words }, [textElement('c', words)])));
    expect(read.attributes['b']).toBe(allowed(words));
    expect(read.children[0]?.text).toBe(allowed(words));
  },
);

it('says that a letter was there where XML has no room for it, and nothing else is lost', () => {
  expect(allowed('a\u0000b\u001b\ud800c\udc00\ufffe\u{1F642}\u202e\tå')).toBe(
    'a\ufffdb\ufffd\ufffdc\ufffd\ufffd\u{1F642}\u202e\tå',
  );
});

it('is the same bytes for the same tree', () => {
  const tree = element('a', { x: '1', y: undefined }, [element('b'), textElement('c', 'é')]);
  expect(xmlDocument(tree)).toBe('<?xml version="1.0" encoding="UTF-8"?>\n<a x="1">\n  <b/>\n  <c>é</c>\n</a>\n');
});
