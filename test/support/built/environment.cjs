// One environment a worker, and in it what runs the built files (tools/build-tests.mjs). What the product, the helpers and the packages are is run once in a
// worker and serves every test file there, so that V8 need not learn it anew; each test file itself is run anew, with its own `expect` and its own clock.
// See docs/decisions/tests-built-in-one-go.

const hooks = require('node:async_hooks');
const { readFileSync } = require('node:fs');
const { createRequire, isBuiltin } = require('node:module');
const path = require('node:path');
const v8 = require('node:v8');
const { Script } = require('node:vm');
const { TestEnvironment } = require('jest-environment-node');

/** V8 throws away what it has compiled of a function that rests, and a worker lives for minutes: a seventh of its CPU was to compile it again. */
v8.setFlagsFromString('--no-flush-bytecode');

const root = path.resolve(__dirname, '..', '..', '..');
/** Elsewhere when a fault is planted; packages are found from the root all the same. */
const out = process.env.TESTS_OUT ?? path.join(root, 'dist', 'tests');
const parameters = ['exports', 'require', 'module', '__filename', '__dirname', 'jest'];
/** What the language brings, handed over by name: a context of its own looks each global up through a proxy, every time. */
const language = [
  ...[
    'Array',
    'BigInt',
    'Boolean',
    'Buffer',
    'Error',
    'JSON',
    'Map',
    'Math',
    'Number',
    'Object',
    'Promise',
    'RangeError',
    'RegExp',
    'Set',
    'String',
  ],
  ...['Symbol', 'TypeError', 'URL', 'Uint8Array', 'WeakMap'],
];

/** The file as a function of what a module is given. All on the first line, so that lines stay what the source map says. */
const compiled = (filename) => {
  const start = `(function (${language.join(', ')}) { return function (${parameters.join(', ')}) {`;
  return new Script(`${start}${readFileSync(filename, 'utf8')}\n}})`, { filename });
};

/** What changes the product's own tables, or the global object: these files have an environment for themselves, and all of it anew. */
const alone = new Set(['pane-outlook.test.ts', 'table-mutants.test.ts', 'toy-process.test.ts']);

const isTest = (filename) => filename.endsWith('.test.js');

/**
 * What jest's circus asks which test is running, in place of an AsyncLocalStorage: one begun in each test file and never ended, so that every promise in
 * the worker was told of each of them, and half the time of the last files was that. Our tests run one after another, and one name is enough.
 */
class Running {
  getStore() {
    return this.store;
  }
  async run(store, work) {
    const before = this.store;
    this.store = store;
    try {
      return await work();
    } finally {
      this.store = before;
    }
  }
}
/** As Node has it: a value, or from 22 on what is read when it is asked for. */
const storage = Object.getOwnPropertyDescriptor(hooks, 'AsyncLocalStorage');
const running = { value: Running, configurable: true, enumerable: true, writable: true };

class BuiltEnvironment extends TestEnvironment {
  /** The worker's own, made by its first test file. */
  static kept;

  constructor(config, context) {
    const isAlone = alone.has(path.basename(context.testPath));
    if (BuiltEnvironment.kept && !isAlone) return BuiltEnvironment.kept;
    super(config, context);
    if (!isAlone) BuiltEnvironment.kept = this;
    this.isAlone = isAlone;
    this.modules = new Map();
    this.frozen = new WeakSet();
    this.names = new Set(Reflect.ownKeys(this.global));
    this.global.runBuilt = (filename, _, jest) => {
      this.run(filename, jest);
      if (!isAlone) this.freezeAll();
    };
    this.names.add('runBuilt');
    this.exit = this.global.process.exit;
    this.env = { ...this.global.process.env };
  }

  /** Every table that test files share is frozen before the first test: whoever changes one fails there, and belongs among `alone`. */
  freezeAll() {
    for (const [filename, { exports }] of this.modules)
      if (filename.startsWith(out) && path.basename(filename) !== 'packages.js')
        Object.values(exports).forEach((value) => this.freeze(value));
  }

  freeze(value) {
    if (typeof value !== 'object' || value === null || this.frozen.has(value)) return;
    const kind = Object.getPrototypeOf(value);
    if (kind !== this.global.Object.prototype && kind !== this.global.Array.prototype) return;
    this.frozen.add(Object.freeze(value));
    Object.values(value).forEach((inner) => this.freeze(inner));
  }

  run(filename, jest) {
    const known = this.modules.get(filename);
    if (known) return known.exports;
    const made = { exports: {}, filename, id: filename, children: [], paths: [] };
    if (!isTest(filename)) this.modules.set(filename, made);
    const isOurs = filename.startsWith(out);
    const outer = createRequire(isOurs ? path.join(root, 'package.json') : filename);
    const inner = (name) => {
      if (isBuiltin(name)) return /^(?:node:)?process$/.test(name) ? this.global.process : outer(name);
      const asked = isOurs && name.startsWith('.') ? path.resolve(path.dirname(filename), name) : outer.resolve(name);
      if (asked.endsWith('.node')) return outer(asked);
      return asked.endsWith('.json') ? this.global.JSON.parse(readFileSync(asked, 'utf8')) : this.run(asked);
    };
    Object.assign(inner, { resolve: outer.resolve, cache: {} });
    made.require = inner;
    const start = compiled(filename).runInContext(this.getVmContext());
    const body = start(...language.map((name) => this.global[name]));
    body.call(made.exports, made.exports, inner, made, filename, path.dirname(filename), jest);
    return made.exports;
  }

  /** Circus is loaded between the two. */
  async setup() {
    Object.defineProperty(hooks, 'AsyncLocalStorage', running);
  }

  handleTestEvent({ name }) {
    if (name === 'setup') Object.defineProperty(hooks, 'AsyncLocalStorage', storage);
  }

  /** What a test file left behind: names, the surroundings, and jest's own state. */
  async teardown() {
    if (this.isAlone) return super.teardown();
    this.fakeTimersModern.useRealTimers();
    for (const name of Reflect.ownKeys(this.global)) if (!this.names.has(name)) delete this.global[name];
    this.global.process.exit = this.exit;
    for (const name of Object.keys(this.global.process.env)) delete this.global.process.env[name];
    Object.assign(this.global.process.env, this.env);
  }
}

module.exports = BuiltEnvironment;
