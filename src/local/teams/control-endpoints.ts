// What a person does in Teams, over HTTP for the page and the tests. Each answer is what she sees of the bot's answer (see outcome.ts).

import { z } from 'zod';
import { failed, jsonOf, type Endpoint } from '../control/serve';
import type { LocalAnswer, LocalRequest } from '../http';
import { tenant, type Person } from '../people';
import { personById } from '../sign-in/tokens';
import { channelSeen, chatSeen, placeOfMessage } from './chat-view';
import type { Place } from './conversation-place';
import { peopleChats, useExtension } from './extension';
import { chatId, isChannelMember } from './identities';
import { installStates } from './installs';
import { deleteMessage, findMessage, jsonObject, type JsonObject, type Message } from './messages';
import { buttonOf, clientRefusal, dataOf, filledIn } from './client-check';
import { buttonOn, cardSeen, dialog, press, type Pressing } from './press';
import { look } from './refresh';
import { canTalk, chatOf, install, say } from './talk';
import type { Teams } from './teams';
import { tellPage } from './write';

type Act = (teams: Teams, person: Person, request: LocalRequest) => LocalAnswer | Promise<LocalAnswer>;

/** The `/local/teams/…` part of the control API; docs/local.md lists the bodies. */
export function teamsEndpoints(teams: Teams): readonly Endpoint[] {
  const post = (name: string, act: Act): Endpoint => ({
    method: 'POST',
    template: `/local/teams/${name}`,
    handle: (request) => acting(teams, act, request),
  });
  return [
    { method: 'GET', template: '/local/teams/chats/{person}', handle: (request) => chat(teams, request) },
    { method: 'GET', template: '/local/teams/channel', handle: (request) => channel(teams, request) },
    post('say', sayAct),
    post('delete', deleteAct),
    post('view', viewAct),
    post('press', pressAct),
    post('submit', pressAct),
    post('dialog', dialogAct),
    post('extension', extensionAct),
    post('install', installAct),
  ];
}

function chat(teams: Teams, request: LocalRequest): LocalAnswer {
  const person = personById(request.params['person']);
  return person ? { status: 200, body: chatSeen(teams, person) } : noSuchPerson;
}

function channel(teams: Teams, request: LocalRequest): LocalAnswer {
  const person = personById(request.query.get('personId') ?? '');
  if (!person) return noSuchPerson;
  return isChannelMember(person.id) ? { status: 200, body: channelSeen(teams, person) } : notMember;
}

const noSuchPerson = failed(404, 'noSuchPerson', 'Den personen finns inte. Se GET /local/people.');
const notMember = failed(403, 'notMember', 'Den personen är inte med i EKU:s team och ser inte kanalen.');
const noSuchButton = failed(404, 'noSuchButton', 'Den knappen finns inte på kortet som personen ser det.');
const noSuchMessage = failed(404, 'noSuchMessage', 'Det meddelandet finns inte, eller är inte den personens att se.');
const malformed = failed(400, 'badRequest', 'Så ser anropet inte ut. Se docs/local.md.');
const appAway = failed(409, 'appAway', 'Personen har tagit bort eller blockerat appen, så hon kan inte skriva till den.');

function acting(teams: Teams, act: Act, request: LocalRequest): LocalAnswer | Promise<LocalAnswer> {
  const person = personById(z.object({ personId: z.string() }).safeParse(jsonOf(request.body)).data?.personId);
  return person ? act(teams, person, request) : noSuchPerson;
}

const times = z.number().int().min(1).max(5).default(1);

const forwards = z.string().optional();
const saying = z.object({
  text: z.string(),
  forwards,
  thread: z.string().optional(),
  mentionsBot: z.boolean().optional(),
  times,
});

const sayAct: Act = async (teams, person, { body }) => {
  const wanted = saying.safeParse(jsonOf(body)).data;
  if (!wanted) return malformed;
  const { thread, mentionsBot, forwards: passedOn, ...rest } = wanted;
  if (thread === undefined && !canTalk(teams, person)) return appAway;
  if (thread !== undefined && !isChannelMember(person.id)) return notMember;
  const more = {
    ...(thread === undefined ? {} : { thread, mentionsBot: mentionsBot ?? false }),
    ...(passedOn === undefined ? {} : { forwards: passedOn }),
  };
  return { status: 200, body: await say(teams, { person, ...rest, ...more }) };
};

// Teams tells a bot of it too; ours asks for no such event.
const deleteAct: Act = (teams, person, { body }) => {
  const id = z.object({ messageId: z.string() }).safeParse(jsonOf(body)).data?.messageId ?? '';
  const message = messageOf(teams, person, id);
  if (message?.senderId !== person.id) return noSuchMessage;
  deleteMessage(teams.store, id, teams.businessNow().toISOString());
  tellPage(teams, placeOfMessage(person, message));
  return { status: 200, body: { deleted: true } };
};

const viewing = z.object({ channel: z.boolean().default(false) });

const viewAct: Act = async (teams, person, { body }) => {
  const wanted = viewing.safeParse(jsonOf(body)).data;
  if (!wanted) return malformed;
  if (wanted.channel && !isChannelMember(person.id)) return notMember;
  const place: Place = wanted.channel ? channelPlace : chatOf(teams, person);
  return { status: 200, body: { refreshed: await look(teams, person, place) } };
};

const pressing = z.object({
  messageId: z.string(),
  /** The action as the client has it, inputs merged into its data; or a button's title (id, verb) with `inputs`. */
  action: jsonObject.optional(),
  button: z.string().optional(),
  inputs: jsonObject.default({}),
  oldClient: z.boolean().default(false),
  trigger: z.enum(['manual', 'automatic']).default('manual'),
  times,
});

const pressAct: Act = async (teams, person, { body }) => {
  const wanted = pressing.safeParse(jsonOf(body)).data;
  if (!wanted) return malformed;
  const message = messageOf(teams, person, wanted.messageId);
  if (!message) return noSuchMessage;
  const place = placeOfMessage(person, message);
  if (place.kind === 'chat' && !canTalk(teams, person)) return appAway;
  const what: Pressing = { person, place, message, trigger: wanted.trigger, times: wanted.times };
  const action = wanted.action ?? buttonOn(teams, what, { title: wanted.button ?? '', oldClient: wanted.oldClient });
  if (!action) return noSuchButton;
  const checked = asSent(teams, what, { ...action, data: { ...dataOf(action), ...wanted.inputs } });
  return 'status' in checked ? checked : { status: 200, body: await press(teams, what, checked.action) };
};

/** The action as a client sends it, with what stood in the inputs from the beginning; or why it sends nothing. */
function asSent(teams: Teams, what: Pressing, action: JsonObject): LocalAnswer | { readonly action: JsonObject } {
  if (what.trigger === 'automatic') return { action };
  const card = cardSeen(teams, what.message, what.person);
  const button = card && buttonOf(card, action);
  if (!button) return noSuchButton;
  const refusal = clientRefusal(button, dataOf(action));
  if (refusal) return failed(422, refusal.code, `${refusals[refusal.code]} (${refusal.input})`);
  return { action: { ...action, data: filledIn(button, dataOf(action)) } };
}

const refusals = {
  actionDisabled: 'Teams skickar inget: knappen går inte att trycka på.',
  inputMissing: 'Teams skickar inget: ett svar som behövs är tomt.',
  inputNotAllowed: 'Teams skickar inget: ett svar går inte att ge.',
} as const;

const dialogStep = z.object({
  messageId: z.string().optional(),
  step: z.enum(['fetch', 'submit']),
  data: z.unknown().optional(),
  times,
});

const dialogAct: Act = async (teams, person, { body }) => {
  const wanted = dialogStep.safeParse(jsonOf(body)).data;
  if (!wanted) return malformed;
  const message = wanted.messageId === undefined ? undefined : messageOf(teams, person, wanted.messageId);
  if (wanted.messageId !== undefined && !message) return noSuchMessage;
  const place = message ? placeOfMessage(person, message) : chatOf(teams, person);
  const fetching = { type: 'Action.Submit', data: wanted.data };
  if (message && wanted.step === 'fetch' && !buttonOf(cardSeen(teams, message, person) ?? {}, fetching)) return noSuchButton;
  const where = { person, place, times: wanted.times, ...(message ? { message } : {}) };
  const name = wanted.step === 'fetch' ? 'task/fetch' : 'task/submit';
  return { status: 200, body: await dialog(teams, where, { name, data: wanted.data }) };
};

const extensionUse = z.object({
  step: z.enum(['fetchTask', 'submitAction', 'query']),
  commandId: z.string(),
  data: z.unknown().optional(),
  parameter: z.object({ name: z.string(), value: z.string() }).optional(),
  in: z.enum(['chat', 'channel', 'colleague', 'group']).default('colleague'),
  message: z
    .object({
      ...{ id: z.string().optional(), text: z.string(), fromPersonId: z.string().optional() },
      attachments: z.array(z.unknown()).optional(),
    })
    .optional(),
});

const extensionAct: Act = async (teams, person, { body }) => {
  const wanted = extensionUse.safeParse(jsonOf(body)).data;
  if (!wanted) return malformed;
  if (wanted.in === 'channel' && !isChannelMember(person.id)) return notMember;
  const { id, text, fromPersonId, attachments } = wanted.message ?? { text: '' };
  const message = wanted.message ? { message: { id, text, attachments, from: personById(fromPersonId) } } : {};
  const place = {
    chat: () => chatOf(teams, person),
    channel: () => channelPlace,
    colleague: () => peopleChats.colleague,
    group: () => peopleChats.group,
  };
  const { step, commandId, data, parameter } = wanted;
  const use = { person, place: place[wanted.in](), step, commandId, data, parameter };
  return { status: 200, body: await useExtension(teams, { ...use, ...message }) };
};

const installAct: Act = async (teams, person, { body }) => {
  const wanted = z.object({ state: z.enum(installStates) }).safeParse(jsonOf(body)).data;
  if (!wanted) return malformed;
  const answers = await install(teams, person, wanted.state);
  return { status: 200, body: { state: wanted.state, told: answers.map(({ status }) => status) } };
};

const channelPlace: Place = { kind: 'channel', id: tenant.ekuChannelId, rootId: undefined };

// People see their own chat, and the channel when they belong to its team.
function messageOf(teams: Teams, person: Person, id: string): Message | undefined {
  const own = findMessage(teams.store, chatId(person), id);
  return own ?? (isChannelMember(person.id) ? findMessage(teams.store, tenant.ekuChannelId, id) : undefined);
}
