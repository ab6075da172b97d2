// The tables that stand between marks in docs/inforande, by name: what the code knows of processing, permissions, disposal, readings and roles. The words around
// them are written by hand.

import { failing, met } from '../../../bot/om/accessibility';
import { keysOf } from '../../../src/core/brand';
import { keptDays } from '../../../src/core/desk/absence';
import { accessKinds } from '../../../src/core/records/access-kinds';
import { documentKinds, type DocumentKind } from '../../../src/core/records/document-kinds';
import { retentions } from '../../../src/core/records/retention';
import { profiles, readProfile } from '../../../src/core/routine/profile';
import { roles, type Role } from '../../../src/core/routine/roles';
import { statutes } from '../../../src/core/routine/statutes';
import { roleWord } from '../../../src/core/text/role-word';
import { say } from '../../../src/core/text/say';
import { columns } from '../../import/columns';
import { neededWhen } from '../../import/template';
import { permissionTable } from '../permission-texts';
import { heldIn, listsTable, recordTable, risks } from '../processing-page';
import { tableOf } from '../routine-table';

const documentWords: Readonly<Record<DocumentKind, string>> = {
  complaint: 'Klagomålet som det kom',
  spoken: 'Klagomål som sagts muntligt och skrivits ner',
  mail: 'Mejl som kommit i ärendet',
  letter: 'Brev som gått',
  notSent: 'Brev som godkänts och inte kommit fram',
  sentElsewhere: 'Brev som skickats på annat sätt',
  note: 'Anteckning',
  investigation: 'Utredning',
  measure: 'Åtgärd',
  authorityAnswer: 'Svar till en myndighet',
  ekuPost: 'Inlägg till EKU',
  brief: 'Underlag om avtalet',
  history: 'Ärendets historik',
  maskedCopy: 'Maskerad kopia till den som begärt handlingar eller egna uppgifter',
  draft: 'Utkast',
  within: 'Det som står i en annan handling',
  ours: 'Rader utan text',
};

const documents = (): readonly string[] =>
  tableOf(
    ['handling', 'tillstånd', 'riktning', 'sekretess som kan gälla', 'föreslagen klass', 'gallras efter'],
    keysOf(documentKinds).map((kind) => {
      const { state, way, secrecy, retention } = documentKinds[kind];
      return [
        documentWords[kind],
        say('sv', `bundle.state.${state}`),
        say('sv', `bundle.way.${way}`),
        secrecy === null ? '–' : say('sv', `statute.${secrecy}`),
        say('sv', `retention.${retention}`),
        retentions[retention].weededBy === 'product' ? 'senast när ärendet avslutas' : '[nämndens beslut: år]',
      ];
    }),
  );

const weeders = { archivist: 'nämnden, efter arkivarien. Programmet gallrar aldrig själv', product: 'programmet' } as const;

const classes = (): readonly string[] =>
  tableOf(
    ['klass', 'grund', 'vem som gallrar', 'tid'],
    keysOf(retentions).map((id) => {
      const { because, weededBy } = retentions[id];
      const until = weededBy === 'product' ? 'senast när ärendet avslutas' : '[nämndens beslut]';
      return [say('sv', `retention.${id}`), say('sv', `statute.${because}`), weeders[weededBy], until];
    }),
  );

/** Days after which the product takes something away by itself, in each profile. */
const days = (): readonly string[] =>
  tableOf(
    ['profil', 'utkast ur chatten som ingen lämnat in', 'frånvaro, efter sista dagen', 'ett brev går att ångra'],
    Object.keys(profiles).map((id) => {
      const { name, draftDays, undoMinutes } = readProfile(id);
      return [name, `${draftDays} dagar`, `${keptDays} dagar`, `${undoMinutes} minuter`];
    }),
  );

const disposal = (): readonly string[] =>
  tableOf(
    ['lista', 'gallras'],
    Object.entries(heldIn).map(([title, { until }]) => [title, until]),
  );

const readings = (): readonly string[] =>
  tableOf(
    ['vad som loggas'],
    keysOf(accessKinds).map((kind) => [say('sv', `log.what.${kind}`)]),
  );

const logReaders = (): readonly string[] =>
  tableOf(
    ['profil', 'vem som kontrollerar loggen'],
    Object.keys(profiles).map((id) => {
      const profile = readProfile(id);
      return [profile.name, profile.logReaders.map((role) => roleWord(profile, 'sv', role)).join(', ')];
    }),
  );

const laws = (): readonly string[] =>
  keysOf(statutes).flatMap((id) => (statutes[id].kind === 'law' ? [`- ${say('sv', `statute.${id}`)}`] : []));

/** Which groups the directory must have, as an example's profile has them. */
const groupsLike = (id: string): readonly string[] => {
  const profile = readProfile(id);
  const kept = (role: Role): string => {
    const held = profile.heldAs[role] ?? role;
    if (held !== role) return `ingen egen: ${roleWord(profile, 'sv', held)} gör det`;
    return roles[role].within === 'unit' ? `en grupp för varje enhet (${profile.units.length} i exemplet)` : 'en grupp';
  };
  return tableOf(
    ['roll', 'grupp i katalogen', 'vem hos er'],
    keysOf(roles).map((role) => [roleWord(profile, 'sv', role), kept(role), '[namn]']),
  );
};

const risksToWeigh = (): readonly string[] =>
  tableOf(
    ['risk', 'vad programmet gör', 'kvar att besluta', 'sannolikhet', 'konsekvens', 'godtas av'],
    risks.map((row) => [...row, '[1–4]', '[1–4]', '[namn, dag]']),
  );

/** The list of open cases that `npm run import` reads. */
const importColumns = (): readonly string[] =>
  tableOf(
    ['kolumn', 'vad som står där', 'måste vara ifylld'],
    keysOf(columns).map((id) => [columns[id].heading, columns[id].help, neededWhen(id)]),
  );

const accessible = (): readonly string[] =>
  tableOf(
    ['prövat', 'prov som faller om det inte är så'],
    keysOf(met).map((id) => [say('sv', `public.access.met.${id}`), met[id].map((test) => `\`${test}\``).join(', ')]),
  );

const inaccessible = (): readonly string[] =>
  tableOf(
    ['känd brist', 'vem gör något åt den, och när'],
    keysOf(failing).map((id) => [say('sv', `public.access.failing.${id}`), '[namn, dag]']),
  );

/** Each table in lines. A page that names another fails. */
export const blocks: Readonly<Record<string, () => readonly string[]>> = {
  'importens-kolumner': importColumns,
  artikel30: recordTable,
  listor: listsTable,
  risker: risksToWeigh,
  behorigheter: permissionTable,
  handlingar: documents,
  klasser: classes,
  dagar: days,
  gallras: disposal,
  lasningar: readings,
  loggkontroll: logReaders,
  lagrum: laws,
  'tillganglighet-provat': accessible,
  'tillganglighet-brister': inaccessible,
  'grupper-liten': () => groupsLike('sjoviken'),
  'grupper-stor': () => groupsLike('ffs'),
};
