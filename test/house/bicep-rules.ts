// Our own rules for infra/main.bicep, read as text. They are no compiler: that the file builds is `az bicep build`'s to say, where it is deployed.

export interface EnvRow {
  readonly name: string;
  readonly value: string | null;
  readonly secretRef: string | null;
}

const all = (text: string, expression: RegExp): readonly RegExpExecArray[] => [...text.matchAll(expression)];
const first = (match: RegExpExecArray): string => match[1] ?? '';

const string = /'(?:\\.|[^'\\\n])*'/g;

/** Without comments; strings stay. */
const codeOf = (text: string): string => text.replace(/^\s*\/\/.*$/gm, '');

/** Parameters, variables and resources, as they are named in the file. */
const symbolsOf = (text: string): readonly string[] => all(text, /^(?:param|var|resource) (\w+)/gm).map(first);

export const paramsOf = (text: string): readonly string[] => all(text, /^param (\w+)/gm).map(first);

/** The environment of the container, in order. */
export const envOf = (text: string): readonly EnvRow[] =>
  all(text, /\{ name: '([A-Z][A-Z_]+)', (value|secretRef): ([^}]+?) \}/g).map(([, name = '', kind, what = '']) => ({
    name,
    value: kind === 'value' ? what : null,
    secretRef: kind === 'secretRef' ? what.replaceAll("'", '') : null,
  }));

/** Secrets of the container app, and where each is fetched. */
export const secretsOf = (text: string): readonly { readonly name: string; readonly url: string }[] =>
  all(text, /\{ name: '([a-z-]+)', keyVaultUrl: '([^']+)', identity: identity\.id \}/g).map(([, name = '', url = '']) => ({
    name,
    url,
  }));

/** What the platform asks the bot, as paths. */
export const probesOf = (text: string): Readonly<Record<string, string>> =>
  Object.fromEntries(all(text, /\{ type: '(\w+)', httpGet: \{ path: '([^']+)'/g).map(([, type = '', path = '']) => [type, path]));

/** What is wrong with the file by our rules, a sentence each. */
export function faultsIn(text: string): readonly string[] {
  const code = codeOf(text);
  return [
    ...unbalanced(code),
    ...undescribed(text),
    ...symbolsOf(code)
      .filter((name) => !isUsed(code, name))
      .map((name) => `${name} is never used`),
    ...twice(symbolsOf(code)).map((name) => `${name} stands twice`),
    ...unknown(code).map((name) => `${name} is used and stands nowhere`),
    ...literalSecrets(code),
    ...(leastReplicas(code) >= 2 ? [] : ['fewer than two replicas']),
    ...twice(envOf(code).map(({ name }) => name)).map((name) => `${name} is given twice`),
  ];
}

const unbalanced = (code: string): readonly string[] => {
  const plain = code.replaceAll(string, '');
  return ['{}', '[]', '()']
    .filter(([open = '', close = '']) => plain.split(open).length !== plain.split(close).length)
    .map((pair) => `${pair} do not match`);
};

const undescribed = (text: string): readonly string[] =>
  all(text, /((?:^@.+\n)*)^(?:param|output) (\w+)/gm)
    .filter(([, above = '']) => !/^@description\('.{10,}'\)$/m.test(above))
    .map(([, , name]) => `${name} is not described`);

/** Resources nobody refers to are used by being there; parameters and variables are not. */
const isUsed = (code: string, name: string): boolean =>
  new RegExp(`^resource ${name} `, 'm').test(code) || code.split(new RegExp(`\\b${name}\\b`)).length > 2;

const twice = (names: readonly string[]): readonly string[] => names.filter((name, at) => names.indexOf(name) !== at);

/** Words in `${…}` and after `: ` that begin a path or a call, against what the file declares and the functions it may call. */
function unknown(code: string): readonly string[] {
  const known = new Set([...symbolsOf(code), ...functions, 'true', 'false', 'if', 'param', 'var', 'resource', 'output']);
  const inHoles = all(code, /\$\{([a-zA-Z]\w*)/g).map(first);
  const asValues = all(code.replaceAll(string, "''"), /(?:: |[([?] ?)([a-zA-Z]\w*)(?![\w:])/g).map(first);
  return [...new Set([...inHoles, ...asValues])].filter((name) => !known.has(name));
}

const functions = [
  ...['concat', 'empty', 'guid', 'json', 'replace', 'resourceGroup', 'string', 'subscription'],
  ...['subscriptionResourceId', 'take', 'tenant', 'uniqueString'],
];

/** Passwords, keys and connection strings, and any parameter that would carry one through the deployment. */
const literalSecrets = (code: string): readonly string[] => [
  ...all(code, /@secure\(\)/g).map(() => 'a secret goes through the deployment'),
  ...all(
    code,
    /(?:password|secret|accountkey|connectionstring|token|sharedkey)\w*: '(?!client-secret'|client-certificate'|search-keys'|secret'|search-key'|metrics-token')[^']+'/gi,
  ).map(([found]) => `a literal secret: ${found.split(':')[0] ?? ''}`),
  ...all(code, /'[A-Za-z0-9+/_~.-]{32,}={0,2}'/g)
    .filter(([found]) => !/^'(?:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|Microsoft\.[\w./]+)'$/.test(found))
    .map(() => 'a literal that looks like a key'),
  ...envOf(code)
    .filter(({ name, value }) => /SECRET|TOKEN$/.test(name) && value !== null)
    .map(({ name }) => `${name} is given as a value`),
];

function leastReplicas(code: string): number {
  const said = /minReplicas: (\w+)/.exec(code)?.[1] ?? '0';
  const least = new RegExp(`@minValue\\((\\d+)\\)\\n(?:@.+\\n)*param ${said} int`).exec(code)?.[1];
  return Number(least ?? said);
}
