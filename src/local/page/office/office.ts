// Office.js as the pane of the product finds it here: it plays Outlook by what the page around it says, after Office.js's own types. Loaded in place of
// Microsoft's, and only on this machine. It is one script without imports, as Microsoft's is.

interface Item {
  readonly id: string;
  readonly kind: 'message' | 'appointment';
  readonly subject: string;
  /** It is being written. */
  readonly isDraft: boolean;
}

interface Around {
  readonly host: string | null;
  readonly item: Item | null;
  /** `Mailbox 1.14` */
  readonly sets: readonly string[];
  readonly background: string;
  readonly language: string;
}

interface Person {
  readonly token: string;
  readonly id: string;
  readonly tenantId: string;
  readonly name: string;
  readonly address: string;
}

type Heard =
  | { readonly outlook: 'around'; readonly around: Around }
  | {
      readonly outlook: 'file' | 'token';
      readonly n: number;
      readonly base64?: string;
      readonly code?: number;
      readonly person?: Person;
    };

type Handler = (event: object) => void;
/** As it is when it runs: the types name the words, and here they are. */
interface Given {
  readonly status: 'succeeded' | 'failed';
  readonly value?: string;
  readonly error?: Office.AsyncResult<string>['error'];
}
type Took = (given: Given) => void;

let around: Around | undefined;
const waiting: (() => void)[] = [];
const handlers = new Map<string, Handler[]>();
const asked = new Map<number, (heard: Answer) => void>();
let count = 0;

const tell = (message: object): void => window.parent.postMessage(message, '*');
const fire = (event: string): void => handlers.get(event)?.forEach((handler) => handler({ type: event }));
type Answer = Exclude<Heard, { outlook: 'around' }>;
const ask = (name: Answer['outlook']): Promise<Answer> =>
  new Promise((done) => {
    count += 1;
    asked.set(count, done);
    tell({ outlook: name, n: count });
  });

window.addEventListener('message', ({ source, data }: MessageEvent<Heard | null>) => {
  if (source !== window.parent || typeof data !== 'object' || data === null || !('outlook' in data)) return;
  if (data.outlook !== 'around') return asked.get(data.n)?.(data);
  const before = around;
  around = data.around;
  for (const done of waiting.splice(0)) done();
  if (before !== undefined && before.item?.id !== around.item?.id) fire(EventType.ItemChanged);
  if (before !== undefined && before.background !== around.background) fire(EventType.OfficeThemeChanged);
});

const AsyncResultStatus = { Succeeded: 'succeeded', Failed: 'failed' } as const satisfies Record<
  keyof typeof Office.AsyncResultStatus,
  string
>;
const EventType = { ItemChanged: 'olkItemSelectedChanged', OfficeThemeChanged: 'officeThemeChanged' };

/** The file of the message that is open; with a code where this Outlook gives none out. */
async function giveFile(took: Took): Promise<void> {
  const { base64, code } = await ask('file');
  if (base64 !== undefined) return took({ status: AsyncResultStatus.Succeeded, value: base64 });
  return took({
    status: AsyncResultStatus.Failed,
    error: { name: 'Error', message: 'The message could not be given out.', code: code ?? 9002 },
  });
}

/** A draft's subject is asked for, a message's is there. */
const itemOf = ({ id, kind, subject, isDraft }: Item) => ({
  itemId: isDraft ? undefined : id,
  itemType: kind,
  subject: isDraft ? { getAsync: () => undefined } : subject,
  getAsFileAsync: (took: Took) => void giveFile(took),
});

const context = {
  get displayLanguage() {
    return around?.language ?? 'sv-SE';
  },
  get officeTheme() {
    return { bodyBackgroundColor: around?.background ?? '#ffffff' };
  },
  requirements: {
    isSetSupported: (name: string, version = '1.1') => around?.sets.some((set) => fits(set, name, version)) ?? false,
  },
  mailbox: {
    get item() {
      return around?.item ? itemOf(around.item) : null;
    },
    addHandlerAsync: (event: string, handler: Handler) => void handlers.set(event, [...(handlers.get(event) ?? []), handler]),
  },
};

function fits(set: string, name: string, version: string): boolean {
  const [has, known = '1.0'] = set.split(' ');
  return has === name && Number(known.split('.')[1]) >= Number(version.split('.')[1]);
}

const played = {
  HostType: { Outlook: 'Outlook' },
  EventType,
  AsyncResultStatus,
  MailboxEnums: { ItemType: { Message: 'message', Appointment: 'appointment' } },
  context,
  onReady: async () => {
    if (window.parent === window) return { host: null, platform: null };
    if (around === undefined) await new Promise<void>((done) => waiting.push(done));
    return { host: around?.host ?? null, platform: 'OfficeOnline' };
  },
};

/** What nested app authentication asks of its host, by name: each message is JSON, and answered under its id. */
interface BridgeRequest {
  readonly method: string;
  readonly requestId: string;
}
const listeners: ((response: string) => void)[] = [];
const bridge = {
  addEventListener: (_type: string, heard: (response: string) => void) => void listeners.push(heard),
  removeEventListener: () => undefined,
  postMessage: (text: string) => {
    const request: unknown = JSON.parse(text);
    if (isRequest(request)) void answerBridge(request);
  },
};

const isRequest = (value: unknown): value is BridgeRequest =>
  typeof value === 'object' && value !== null && 'method' in value && 'requestId' in value;

async function answerBridge({ method, requestId }: BridgeRequest): Promise<void> {
  const { person } = await ask('token');
  const answer = person === undefined ? { success: false, error: { status: 'NoNetwork' } } : answered(method, person);
  const response = JSON.stringify({ messageType: 'NestedAppAuthResponse', requestId, ...answer });
  for (const heard of listeners) heard(response);
}

function answered(method: string, { token, id, tenantId, name, address }: Person): object {
  const account = {
    homeAccountId: `${id}.${tenantId}`,
    environment: 'login.microsoftonline.com',
    tenantId,
    username: address,
    localAccountId: id,
    name,
  };
  if (method === 'GetInitContext')
    return {
      success: true,
      initContext: { capabilities: { queryAccount: true }, accountContext: account, sdkName: 'local', sdkVersion: '1' },
    };
  const issued = { access_token: token, id_token: token, scope: 'access_as_user', expires_in: 3599 };
  return { success: true, token: issued, account };
}

Object.assign(window, { Office: played, nestedAppAuthBridge: bridge });
tell({ outlook: 'hello' });
