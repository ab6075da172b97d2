// Microsoft Graph: sign-in, the four sites and their lists, the mailbox, the groups and the app in the catalogue. Only reads; what is found is codes and names of lists.

import type { Profile } from '../../core/routine/profile';
import type { Graph } from '../../graph/client';
import { openDirectory, type Member } from '../../graph/directory';
import { GraphFailure } from '../../graph/failure';
import { catalogueId } from '../../graph/installed-app';
import { siteNamed } from '../../graph/places';
import { closedCode } from '../../graph/practice';
import { mailboxPlan, sitePlan } from '../../graph/provision';
import { siteNames, type GraphSettings, type SiteName } from '../../graph/settings';
import { fault, good, note, type Finding } from '../../core/views/finding';

/** What each site is called, and the setting that says where it is. */
export const siteWords = {
  cases: { name: 'Ärenden', setting: 'SITE_CASES' },
  protected: { name: 'Skyddat', setting: 'SITE_PROTECTED' },
  restricted: { name: 'Rättsligt', setting: 'SITE_RESTRICTED' },
  eku: { name: 'EKU:s webbplats', setting: 'SITE_EKU' },
} as const satisfies Readonly<Record<SiteName, { readonly name: string; readonly setting: string }>>;
const provisionNext =
  'Kör npm run provision (appen ska ha fullcontrol på webbplatsen medan den körs), och sedan npm run doctor igen.';
const laterNext =
  'Vänta en minut och kör npm run doctor igen. Är det likadant: se Microsoft 365:s driftstatus, och att brandväggen släpper ut boten.';

/** Whether we are let in at all: a read of the first site. `isIn` false: nothing else can be asked. */
export async function checkSignIn(
  graph: Graph,
  settings: GraphSettings,
): Promise<{ readonly isIn: boolean; readonly finding: Finding }> {
  const what = 'Inloggning';
  const failure = await failureOf(graph.send(siteNamed(settings.sites.cases), 'person'));
  if (failure?.code === 'signIn' && failure.kind === 'forbidden')
    return { isIn: false, finding: fault(what, 'Entra tog inte emot appens id och hemlighet.', secretNext) };
  if (failure?.kind === 'away') {
    const where = failure.code === 'signIn' ? 'inloggningen (SIGN_IN_URL)' : 'Microsoft Graph (GRAPH_URL)';
    return { isIn: false, finding: fault(what, `${where} svarade inte.`, laterNext) };
  }
  if (failure?.status === 401) return { isIn: false, finding: fault(what, 'Graph tog inte emot appens token.', secretNext) };
  return { isIn: true, finding: good(what, 'appen loggar in.') };
}

const secretNext =
  'Kontrollera TENANT_ID, CLIENT_ID och CLIENT_SECRET (eller CLIENT_CERTIFICATE, CLIENT_IDENTITY) i .env. Har hemligheten eller certifikatet gått ut: lägg ett nytt i Entra (App-registreringar, Certifikat och hemligheter) och starta om boten.';

/** Each site with its lists, columns and indexes, as `npm run provision` would make them. */
export const checkSites = async (
  graph: Graph,
  settings: Pick<GraphSettings, 'sites' | 'isPractice'>,
): Promise<readonly Finding[]> => (await Promise.all(siteNames.map((name) => checkSite(graph, name, settings)))).flat();

async function checkSite(
  graph: Graph,
  name: SiteName,
  settings: Pick<GraphSettings, 'sites' | 'isPractice'>,
): Promise<readonly Finding[]> {
  const { name: called, setting } = siteWords[name];
  const what = `Webbplatsen ${called}`;
  try {
    const { id } = await graph.send(siteNamed(settings.sites[name]), 'person');
    const steps = await sitePlan(graph, { site: name, siteId: id }, settings);
    if (steps.length === 0) return [good(what, 'alla listor, kolumner och index finns.')];
    return steps.map(({ says }) => fault(what, `inte färdig. Ska göras: ${says}.`, provisionNext));
  } catch (error) {
    const grant = `Ge appen rollen write på webbplatsen (Sites.Selected, docs/operations.md), och kontrollera ${setting} i .env.`;
    return [
      failed(error, {
        what,
        forbidden: grant,
        missing: `Rätta ${setting} i .env: ingen webbplats har den adressen. Annars: ${grant}`,
      }),
    ];
  }
}

/** The mailbox can be read and has its folders. Whether it may be sent from is not tried: that would send something. */
export async function checkMailbox(graph: Graph, address: string): Promise<readonly Finding[]> {
  const what = 'Brevlådan';
  try {
    const steps = await mailboxPlan(graph, address);
    if (steps.length > 0) return steps.map(({ says }) => fault(what, `inte färdig. Ska göras: ${says}.`, provisionNext));
    const untried =
      'Skicka ett prov till den: kommer kvittot är Mail.Send rätt given. Kommer det inte ligger brevet bland utkasten.';
    return [good(what, 'går att läsa, och mapparna finns.'), note(what, 'att skicka prövas inte här.', untried)];
  } catch (error) {
    if (error instanceof GraphFailure && error.code === closedCode) return [good(what, 'används inte: det här är en övning.')];
    const rights =
      'Ge rollen Application Mail.ReadWrite för brevlådan i Exchange (RBAC for Applications, docs/operations.md). Det kan ta en timme innan den gäller.';
    return [failed(error, { what, forbidden: rights, missing: 'Rätta SHARED_MAILBOX i .env: ingen brevlåda har den adressen.' })];
  }
}

/** Every group of the profile: that it is there, and that somebody who can sign in is in it. */
export async function checkGroups(graph: Graph, { groups }: Profile): Promise<readonly Finding[]> {
  const ids = Object.values(groups);
  try {
    const roster = await openDirectory(graph).roster(ids, { now: true, patience: 'person' });
    const faults = Object.entries(groups).flatMap(([key, id]) => {
      const found = roster.get(id);
      return groupFault(`Gruppen ${key}`, found?.ok === true ? found.value : undefined);
    });
    return faults.length > 0 ? faults : [good('Grupperna', `alla ${ids.length} finns och har någon i sig.`)];
  } catch (error) {
    const rights = 'Ge appen GroupMember.Read.All och User.Read.All i Entra, med administratörens medgivande.';
    return [failed(error, { what: 'Grupperna', forbidden: rights, missing: rights })];
  }
}

/** Nothing for a group somebody can act from; `members` undefined for one the directory does not have. */
export function groupFault(what: string, members: readonly Member[] | undefined): readonly Finding[] {
  if (members === undefined)
    return [
      fault(
        what,
        'finns inte i katalogen.',
        'Gör gruppen i Entra och skriv dess objekt-id i profilen under organisation, eller rätta det id som står där.',
      ),
    ];
  if (members.some(({ isEnabled }) => isEnabled)) return [];
  const says =
    members.length === 0
      ? 'är tom: den som står över har uppgifterna.'
      : 'har bara avstängda konton: den som står över har uppgifterna.';
  return [fault(what, says, 'Lägg den som har rollen i gruppen i Entra. Det märks inom en minut.')];
}

/** The app in the organisation's catalogue; the permission to look is optional. */
export async function checkCatalogue(graph: Graph, manifestId: string | null): Promise<Finding> {
  const what = 'Appen i Teams';
  const policy = 'Se till att en installationsprincip i Teams ger appen till rollernas grupper.';
  if (manifestId === null) return note(what, 'TEAMS_APP_ID är inte ifyllt, så boten installerar inte sig själv.', policy);
  try {
    const id = await graph.send(catalogueId(manifestId), 'person');
    if (id !== undefined) return good(what, 'ligger i organisationens katalog.');
    return fault(
      what,
      'ligger inte i organisationens katalog.',
      'Kör npm run pack och lägg dist/manifest/trappan.zip i Teams administrationscenter. TEAMS_APP_ID ska vara paketets id.',
    );
  } catch (error) {
    if (error instanceof GraphFailure && error.kind === 'forbidden')
      return note(what, 'går inte att slå upp utan AppCatalog.Read.All, som kan utelämnas.', policy);
    return failed(error, { what, forbidden: policy, missing: policy });
  }
}

interface Advice {
  readonly what: string;
  readonly forbidden: string;
  readonly missing: string;
}

/** What Graph said instead. Throws what is no failure of Graph's. */
function failed(error: unknown, { what, forbidden, missing }: Advice): Finding {
  if (!(error instanceof GraphFailure)) throw error;
  if (error.kind === 'forbidden') return fault(what, 'appen släpps inte in.', forbidden);
  if (error.kind === 'missing') return fault(what, 'finns inte.', missing);
  return fault(what, `gick inte att läsa (${error.kind}).`, laterNext);
}

async function failureOf(work: Promise<unknown>): Promise<GraphFailure | undefined> {
  try {
    await work;
    return undefined;
  } catch (error) {
    if (error instanceof GraphFailure) return error;
    throw error;
  }
}
