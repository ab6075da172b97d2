// Whether a tree is what the table of ERMS says: every part in its place and as often as it may be, every attribute known. What breaks it is a fault of ours.

import { isKeyOf } from '../brand';
import { ermsShape, type Shape, type Times } from './erms-shape';
import type { XmlElement } from './xml';

/** Where a tree with the root `erms` breaks the table, as paths with what is wrong; none of what stands in it, for that may name somebody. */
export const ermsFaults = (root: XmlElement): readonly string[] =>
  root.name === 'erms' ? faultsIn(root, ermsShape.erms, 'erms') : ['the root is another'];

function faultsIn({ attributes, children }: XmlElement, shape: Shape, path: string): readonly string[] {
  const parts = typeof children === 'string' ? [] : children;
  return [
    ...attributeFaults(attributes, shape, path),
    ...(typeof children === 'string' && shape.text === null ? [`${path} has a text`] : []),
    ...(typeof children !== 'string' && shape.text !== null ? [`${path} has no text`] : []),
    ...orderFaults(parts, shape, path),
    ...parts.flatMap((child, n) => childFaults(child, shape, `${path}/${child.name}[${n}]`)),
  ];
}

function childFaults(child: XmlElement, { parts }: Shape, path: string): readonly string[] {
  const [, name = ''] = parts.find((part) => part[0] === child.name) ?? [];
  return isKeyOf(ermsShape, name) ? faultsIn(child, ermsShape[name], path) : [`${path} does not belong there`];
}

const attributeFaults = (given: XmlElement['attributes'], { attributes }: Shape, path: string): readonly string[] => [
  ...Object.keys(given).flatMap((name) => (name in attributes || name.startsWith('xmlns') ? [] : [`${path} has ${name}`])),
  ...Object.entries(attributes).flatMap(([name, { is, required }]) => {
    const value = given[name];
    if (value === undefined) return required ? [`${path} lacks ${name}`] : [];
    return Array.isArray(is) && !is.includes(value) ? [`${path} has another ${name}`] : [];
  }),
];

const bounds: Readonly<Record<Times, readonly [least: number, most: number]>> = {
  one: [1, 1],
  maybe: [0, 1],
  any: [0, Infinity],
  some: [1, Infinity],
};

function orderFaults(children: readonly XmlElement[], { parts }: Shape, path: string): readonly string[] {
  const places = children.map(({ name }) => parts.findIndex(([part]) => part === name));
  const isSorted = places.every((place, n) => n === 0 || (places[n - 1] ?? 0) <= place);
  const counts = parts.flatMap(([name, , times]) => {
    const count = children.filter((child) => child.name === name).length;
    const [least, most] = bounds[times];
    return count < least || count > most ? [`${path} has ${count} ${name}`] : [];
  });
  return isSorted ? counts : [...counts, `${path} has its parts in another order`];
}
