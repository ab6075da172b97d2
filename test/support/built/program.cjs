// A program of ours out of the tests' build (tools/build-tests.mjs): `node test/support/built/program.cjs bot/main`. What V8 has compiled is kept beside
// each file for the next start, a third of whose time it is; a new build begins without.

const { existsSync, readFileSync, renameSync, writeFileSync } = require('node:fs');
const { createRequire } = require('node:module');
const path = require('node:path');
const { Script } = require('node:vm');

const out = path.resolve(__dirname, '..', '..', '..', 'dist', 'tests');
const parameters = ['exports', 'require', 'module', '__filename', '__dirname'];
const modules = new Map();
const unkept = [];

const compiled = (filename) => {
  const kept = `${filename}.cache`;
  const cachedData = existsSync(kept) ? readFileSync(kept) : undefined;
  const script = new Script(`(function (${parameters.join(', ')}) {${readFileSync(filename, 'utf8')}\n})`, {
    filename,
    cachedData,
  });
  if (cachedData === undefined || script.cachedDataRejected) unkept.push({ script, kept });
  return script.runInThisContext();
};

const run = (filename) => {
  const known = modules.get(filename);
  if (known) return known.exports;
  const made = { exports: {} };
  modules.set(filename, made);
  const folder = path.dirname(filename);
  const outer = createRequire(filename);
  const inner = Object.assign((name) => (name.startsWith('.') ? run(path.resolve(folder, name)) : outer(name)), {
    resolve: outer.resolve,
  });
  compiled(filename).call(made.exports, made.exports, inner, made, filename, folder);
  return made.exports;
};

run(path.join(out, `${process.argv[2]}.js`));

// Several may start at once: whole files only.
for (const { script, kept } of unkept) {
  const own = `${kept}.${process.pid}`;
  writeFileSync(own, script.createCachedData());
  renameSync(own, kept);
}
