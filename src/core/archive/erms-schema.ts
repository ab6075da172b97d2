// The schema of what we write, printed from the table: it lies in every package, because the published ones are not ours to hand on. It is narrower than they are,
// so that what follows it follows them.

import { ermsNamespace, ermsShape, type Shape, type Times } from './erms-shape';
import { element, xmlDocument, type XmlElement } from './xml';

/** The schema as an XSD document. */
export const ermsSchema = (): string =>
  xmlDocument(
    element(
      'xs:schema',
      {
        'xmlns:xs': 'http://www.w3.org/2001/XMLSchema',
        xmlns: ermsNamespace,
        targetNamespace: ermsNamespace,
        elementFormDefault: 'qualified',
      },
      [
        element('xs:element', { name: 'erms', type: typeName('erms') }),
        ...Object.entries(ermsShape).map(([name, shape]) => complexType(name, shape)),
      ],
    ),
  );

const typeName = (shape: string): string => `${shape}Type`;

const occurs: Readonly<Record<Times, XmlElement['attributes']>> = {
  one: {},
  maybe: { minOccurs: '0' },
  any: { minOccurs: '0', maxOccurs: 'unbounded' },
  some: { maxOccurs: 'unbounded' },
};

function complexType(name: string, { text, parts, attributes }: Shape): XmlElement {
  const own = Object.entries(attributes).map(([attribute, { is, required }]) => {
    const use = required ? 'required' : 'optional';
    return typeof is === 'string'
      ? element('xs:attribute', { name: attribute, type: `xs:${is}`, use })
      : element('xs:attribute', { name: attribute, use }, [oneOf(is)]);
  });
  const held = parts.map(([part, shape, times]) =>
    element('xs:element', {
      name: part,
      type: typeName(shape),
      minOccurs: occurs[times]['minOccurs'],
      maxOccurs: occurs[times]['maxOccurs'],
    }),
  );
  const content =
    text === null
      ? [...(held.length === 0 ? [] : [element('xs:sequence', {}, held)]), ...own]
      : [element('xs:simpleContent', {}, [element('xs:extension', { base: `xs:${text}` }, own)])];
  return element('xs:complexType', { name: typeName(name) }, content);
}

const oneOf = (values: readonly string[]): XmlElement =>
  element('xs:simpleType', {}, [
    element(
      'xs:restriction',
      { base: 'xs:string' },
      values.map((value) => element('xs:enumeration', { value })),
    ),
  ]);
