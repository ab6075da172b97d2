// Mailboxes that are called what they are for: several people read them, and their name is the name of nobody.

/** What stands before the at sign of a mailbox several people read. */
const sharedNames: ReadonlySet<string> = new Set(
  `registrator registratur diarium diariet myndighetsbrevlada brevlada kommun region kommunen kansli kansliet kundtjanst kundservice support
   info kontakt office redaktion redaktionen tips nyheter press reception vaxel exp expedition arkiv juridik styrelse styrelsen forening
   namnd huvudregistrator inspektor tillsyn klagomal kvalitet avvikelse avvikelser`.split(/\s+/),
);

/** Whether several read it, by what stands before the at sign: no name of anybody. */
export const isSharedMailbox = (address: string | null): boolean => sharedNames.has(firstName(address));

/** The same of the whole of what stands there: `press.andersson` may be a person. */
export const isSharedName = (local: string): boolean => sharedNames.has(folded(local));

/** The first word before the at sign: `registrator` of `registrator.umea@…`. */
function firstName(address: string | null): string {
  const local = folded(address ?? '').split('@')[0] ?? '';
  return local.split(/[.\-_+]/)[0] ?? '';
}

const folded = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
