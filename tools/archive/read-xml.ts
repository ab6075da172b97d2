// XML read into elements, to look at what was written; and the parts of a tree by a short path.

import { Parser } from 'htmlparser2';

export interface Read {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Read[];
  text: string;
}

/** The root of a document; throws for one that has none. Prefixes stay: what we write has one for each namespace. */
export function readXml(text: string): Read {
  const open: Read[] = [];
  let root: Read | undefined;
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        const read: Read = { name, attributes, children: [], text: '' };
        open.at(-1)?.children.push(read);
        root ??= read;
        open.push(read);
      },
      ontext: (letters) => {
        const last = open.at(-1);
        if (last !== undefined) last.text += letters;
      },
      onclosetag: () => {
        open.pop();
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(text);
  if (root === undefined) throw new Error('no element was read');
  return root;
}

/** What lies at a path below `root`, `fileSec/fileGrp[@USE=Schemas]/file`. An empty path is the root itself. */
export const partsAt = (root: Read, path: string): readonly Read[] =>
  path === ''
    ? [root]
    : path.split('/').reduce<readonly Read[]>((found, step) => found.flatMap((one) => named(one, step)), [root]);

/** `agent[@ROLE=CREATOR]`, `fileGrp[@USE^=Representations]` */
function named({ children }: Read, step: string): readonly Read[] {
  const [, name = step, attribute = '', sign = '', value = ''] = /^([^[]+)(?:\[@([^=^]+)(\^?=)([^\]]*)\])?$/.exec(step) ?? [];
  return children.filter((child) => {
    if (child.name !== name) return false;
    if (attribute === '') return true;
    const given = child.attributes[attribute] ?? '';
    return sign === '^=' ? given.startsWith(value) : given === value;
  });
}
