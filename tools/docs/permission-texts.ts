// What is said in Swedish about each permission in docs/operations.md: why the product asks for it, and what stops without it.

import { permissions, type GraphPermission, type PermissionId } from '../../src/graph/permissions';
import { keysOf } from '../../src/core/brand';

interface Said {
  readonly how: string;
  readonly why: string;
  readonly without: string;
}

const said = {
  sites: {
    how: 'Medgivande i Entra. Sedan rollen `write` på var och en av de fyra webbplatserna; `fullcontrol` medan `npm run provision` gör listorna',
    why: 'Ärenden, personuppgifter och original ligger i listor och bibliotek på fyra webbplatser. Appen når inga andra',
    without: 'Boten startar inte, och `npm run provision` säger *forbidden*',
  },
  sendMail: {
    how: 'Exchange: *Application Mail.Send* för den delade brevlådan',
    why: 'Kvittenser, begäran till utföraren och svar skickas från den delade brevlådan',
    without: 'Breven blir kvar bland utkasten, och loggen säger det vid varje försök. Ärendena går vidare, men ingen får besked',
  },
  mailbox: {
    how: 'Exchange: *Application Mail.ReadWrite* för den delade brevlådan',
    why: 'Mejl läses, flyttas till *Hanterade* eller *Manuell hantering*, och brev skrivs som utkast',
    without: 'Boten startar inte: brevlådans mappar går inte att läsa',
  },
  groups: {
    how: 'Medgivande i Entra',
    why: 'Vem som är registrator, handläggare, enhetschef och EKU står i grupper i katalogen',
    without: 'Inga kort skickas, och den som trycker, skriver eller öppnar fliken får veta att något gick fel',
  },
  people: {
    how: 'Medgivande i Entra',
    why: 'Namn på korten och i fliken hämtas ur katalogen när de visas, och sparas inte i listorna',
    without: 'Namn visas som – i fliken, och kollegor saknar namn på korten',
  },
  install: {
    how: 'Medgivande i Entra, och `TEAMS_APP_ID`',
    why: 'Boten får skriva först bara till den som har appen. Den installerar då sig själv hos den som får en första uppgift',
    without:
      'Appen måste finnas hos alla genom en installationsprincip i Teams. Den som saknar den får inga kort, men ser sina uppgifter i fliken',
  },
  catalogue: {
    how: 'Medgivande i Entra',
    why: 'Appens nummer i organisationens katalog behövs för att installera den',
    without: 'Som raden ovanför',
  },
} as const satisfies Record<PermissionId, Said>;

/** In the order a reader meets them: what nothing works without first. */
const order = keysOf(permissions).toSorted((a, b) => Number(permissions[a].isOptional) - Number(permissions[b].isOptional));

/** The table of docs/operations.md, in lines. */
export const permissionTable = (): readonly string[] => [
  '| behörighet | hur den ges | varför | vad som inte fungerar utan den |',
  '| --- | --- | --- | --- |',
  ...order.map((id) => row(permissions[id], said[id])),
];

const row = ({ name, isOptional }: GraphPermission, { how, why, without }: Said): string =>
  `| \`${name}\`${isOptional ? ' (kan utelämnas)' : ''} | ${how}. | ${why}. | ${without}. |`;
