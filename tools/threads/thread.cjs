// The first file of a thread, as tools/build-threads.mjs lays it beside the others: runs read.js out of what V8 has compiled of it before. Another version
// of Node compiles it anew.

const { existsSync, readFileSync } = require('node:fs');
const path = require('node:path');
const { Script } = require('node:vm');

const filename = path.join(__dirname, 'read.js');
const kept = `${filename}.cache`;
const script = new Script(`(function (exports, require, module, __filename, __dirname) {${readFileSync(filename, 'utf8')}\n})`, {
  filename,
  cachedData: existsSync(kept) ? readFileSync(kept) : undefined,
});
script.runInThisContext().call(module.exports, module.exports, require, module, filename, __dirname);

/** For tools/threads/warm.cjs: what is compiled by now. */
module.exports.compiled = () => script.createCachedData();
