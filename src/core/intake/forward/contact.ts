// A person as mail programs write one: `Anna Bok <anna@x.example>`, `Anna Bok [mailto:anna@x.example]`, `anna@x.example`, `Anna Bok`.

import type { Contact } from '../../casefile/personal';
import { withoutUnseen } from '../mail-lines';

const address = /[^\s<>()[\]",;:]+@[^\s<>()[\]",;:]+\.[^\s<>()[\]",;:@]+|[^\s<>()[\]",;:]+@[\w-]+/u;
const onBehalf = /\s+(?:on behalf of|för|på uppdrag av|på vegne av|im auftrag von|puolesta|för räkning)\s+(?=\S+@|\p{Lu})/iu;

/** The name and address in a text; of several persons the first. */
export function readContact(text: string): Contact {
  const line = withoutUnseen(text).replaceAll('\u00a0', ' ').replace(/\s+/g, ' ').trim().slice(0, 1000);
  const own = line.split(onBehalf)[0] ?? line;
  const bracketed = /[<[(]\s*(?:mailto:)?([^\s<>[\]()]+@[^\s<>[\]()]+?)\s*[>\])]/i.exec(own);
  const found = (bracketed?.[1] ?? address.exec(own.replace(/mailto:/gi, ' '))?.[0] ?? null)
    ?.replace(/^mailto:/i, '')
    .replace(/[.,;>]+$/, '')
    .toLowerCase();
  const at = own.search(/[<[]|\((?=[^)]*@)/);
  const name = cleanName(at === -1 ? own : own.slice(0, at));
  return { name: isName(name, found ?? null) ? name : null, address: found ?? null };
}

/** A name without the quotes and marks programs put around it. */
function cleanName(text: string): string {
  const bare = withoutUnseen(text)
    .replace(/\s+/g, ' ')
    .replace(/^[\s,;*_]+|[\s,;*_:]+$/g, '');
  const quoted = /^(["'“”‘’„])(.*)(["'“”‘’])$/u.exec(bare);
  return quoted === null ? bare.replace(/^"|"$/g, '').trim() : cleanName(quoted[2] ?? '');
}

const isName = (name: string, found: string | null): boolean =>
  name !== '' && name.toLowerCase() !== found && !(found !== null && /^\S+@\S+$/.test(name));
