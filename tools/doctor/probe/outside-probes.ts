// The shared mailbox and the chat with a person (G6.9, G6.10): a draft that is never sent, and a conversation in which nothing is said.

import { z } from 'zod';
import { globalServiceUrl } from '../../../bot/send/messenger';
import { ConnectorFailure } from '../../../bot/connector/failure';
import { rosterIdsOf } from './roster';
import { body, get, post, query, quoted, remove, segment } from '../../../src/graph/call';
import { immutable } from '../../../src/graph/mail/mail-folders';
import { fault, good, note, type Finding } from '../../../src/core/views/finding';
import { outcomeOf, unlessGone, type At } from './at';

/** An own property under a name of its own, so that no letter is taken for a probe. */
const property = 'String {7c1b8d5e-5d0f-4e39-9a3e-51a2d7c0f3b6} Name TrappanProbe';
const value = 'prov';
const isProbe = `singleValueExtendedProperties/any(ep: ep/id eq ${quoted(property)} and ep/value eq ${quoted(value)})`;
const subject = 'Trappan prov: skickas aldrig och tas bort';

const draft = z.object({ id: z.string() });
const found = z.object({ value: z.array(z.object({ id: z.string(), subject: z.string().nullish() })) });
const read = z.object({
  replyTo: z.array(z.object({ emailAddress: z.object({ address: z.string().nullish() }) })).nullish(),
  categories: z.array(z.string()).nullish(),
  singleValueExtendedProperties: z.array(z.object({ value: z.string() })).nullish(),
});

/** G6.9: what a letter in the shared mailbox keeps of what the product finds it by. */
export async function draftKeeps(at: At): Promise<readonly Finding[]> {
  const what = 'G6.9 Brev i den delade brevlådan';
  const address = { emailAddress: { address: at.settings.graph.mailbox } };
  const wish = {
    subject,
    body: { contentType: 'text', content: subject },
    toRecipients: [address],
    replyTo: [address],
    categories: [value],
    singleValueExtendedProperties: [{ id: property, value }],
  };
  const made: string[] = [];
  const asked = await outcomeOf(
    at.graph
      .send(post(`${at.places.mailbox}/messages`, wish, { read: body(draft), repeat: 'never', ...immutable }), 'person')
      .then(({ id }) => made.push(id)),
  );
  const [id] = made;
  if (id === undefined)
    return [
      fault(
        what,
        `går inte att göra (${asked.status ?? asked.kind}).`,
        'Ge rollerna Application Mail.ReadWrite och Application Mail.Send för brevlådan i Exchange (docs/operations.md). Det kan ta två timmar.',
      ),
    ];
  try {
    const path = `${at.places.mailbox}/messages/${segment(id)}${query({ $select: 'replyTo,categories', $expand: `singleValueExtendedProperties($filter=id eq ${quoted(property)})` })}`;
    const kept = await at.graph.send(get(path, body(read), immutable), 'person');
    const isFound = (await probesIn(at)).some((one) => one.id === id);
    return [lost({ ...kept, isFound }, what)];
  } finally {
    await removeDraft(at, id);
  }
}

function lost(kept: z.infer<typeof read> & { readonly isFound: boolean }, what: string): Finding {
  const hasProperty = kept.singleValueExtendedProperties?.[0]?.value === value;
  if (!hasProperty || !kept.isFound)
    return fault(
      what,
      'tappar botens egen märkning. Efter ett avbrott kan boten inte veta om ett brev redan gått.',
      'Låt boten stå. Säg till den som bygger Trappan: brev som avbryts får letas upp för hand i Skickat.',
    );
  const missing = [
    ...((kept.replyTo ?? []).length > 0 ? [] : ['svarsadressen']),
    ...(kept.categories?.includes(value) === true ? [] : ['kategorin']),
  ];
  if (missing.length === 0) return good(what, 'behåller svarsadress, kategori och botens egen märkning.');
  return note(
    what,
    `tappar ${missing.join(' och ')}.`,
    'Svar känns igen ändå, på referensen i ämnesraden. Be den som läser brevlådan att inte sortera efter kategori.',
  );
}

const probesIn = async ({ graph, places }: Pick<At, 'graph' | 'places'>) =>
  (
    await graph.send(
      get(`${places.mailbox}/messages${query({ $filter: isProbe, $select: 'id,subject', $top: 50 })}`, body(found), immutable),
      'person',
    )
  ).value;

/** A message that is deleted goes to *Borttaget*, and goes for good when it is deleted there. */
async function removeDraft({ graph, places }: Pick<At, 'graph' | 'places'>, id: string): Promise<void> {
  for (let times = 0; times < 2; times += 1)
    await unlessGone(graph.send({ ...remove(`${places.mailbox}/messages/${segment(id)}`), ...immutable }, 'person'));
}

/** Drafts of this probe, or of one that was ended half way. */
export async function clearDrafts(at: Pick<At, 'graph' | 'places'>): Promise<number> {
  const left = await probesIn(at);
  for (const { id } of left) await removeDraft(at, id);
  return left.length;
}

/** G6.10: whether a person's id in the directory is enough to open a chat with her. Nothing is said in it, and she sees nothing. */
export async function chatById(at: At): Promise<readonly Finding[]> {
  const what = 'G6.10 Chatt med personens id i katalogen';
  const install =
    'Sätt TEAMS_APP_ID och ge TeamsAppInstallation.ReadWriteSelfForUser.All, så installerar boten sig själv; eller installera appen för alla med en princip i Teams administrationscenter.';
  const [person] = await rosterIdsOf(at);
  if (person === undefined)
    return [
      note(
        what,
        'gick inte att pröva: ingen har rollen registrator.',
        'Lägg en person i gruppen och kör npm run doctor -- --probe igen.',
      ),
    ];
  const { clientId, tenantId } = at.settings;
  const wish = {
    isGroup: false,
    bot: { id: `28:${clientId}` },
    members: [{ id: person }],
    tenantId,
    channelData: { tenant: { id: tenantId } },
  };
  try {
    const said = await at.connector.say({
      method: 'POST',
      serviceUrl: globalServiceUrl(at.settings),
      path: 'v3/conversations',
      body: wish,
    });
    if (said.ok) return [good(what, 'räcker.')];
    return [
      note(
        what,
        said.refused === 'notInstalled' ? 'räcker inte: appen är inte installerad för henne.' : `nekades (${said.refused}).`,
        install,
      ),
    ];
  } catch (failure) {
    if (!(failure instanceof ConnectorFailure)) throw failure;
    return [fault(what, `nekades (${failure.code ?? failure.status ?? failure.kind}).`, install)];
  }
}
