// Jest's own environment for Node, and in it what runs the built files (tools/build-tests.mjs). Each is compiled once in a worker and run anew in each
// test file's own context: what V8 has compiled serves all of them, and no module knows of another test file.

const { readFileSync } = require('node:fs');
const path = require('node:path');
const { Script } = require('node:vm');
const { TestEnvironment } = require('jest-environment-node');

const parameters = ['exports', 'require', 'module', '__filename', '__dirname', 'jest'];
const scripts = new Map();

/** The file as a function of what a module is given. All on the first line, so that lines stay what the source map says. */
const compiled = (filename) => {
  const known = scripts.get(filename);
  if (known) return known;
  const script = new Script(`(function (${parameters.join(', ')}) {${readFileSync(filename, 'utf8')}\n})`, { filename });
  scripts.set(filename, script);
  return script;
};

class BuiltEnvironment extends TestEnvironment {
  async setup() {
    await super.setup();
    const modules = new Map();
    const run = (filename, outer, jest) => {
      const known = modules.get(filename);
      if (known) return known.exports;
      const made = { exports: {} };
      modules.set(filename, made);
      const folder = path.dirname(filename);
      const inner = (name) => (name.startsWith('.') ? run(path.resolve(folder, name), outer, jest) : outer(name));
      inner.resolve = outer.resolve;
      const start = compiled(filename).runInContext(this.getVmContext());
      start.call(made.exports, made.exports, inner, made, filename, folder, jest);
      return made.exports;
    };
    this.global.runBuilt = run;
  }
}

module.exports = BuiltEnvironment;
