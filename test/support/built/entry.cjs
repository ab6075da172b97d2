// Jest's transform: a test file stands for what tools/build-tests.mjs made of it (TESTS_OUT says where, when a fault is planted).

const path = require('node:path');

const root = path.resolve(__dirname, '..', '..', '..');
const out = process.env.TESTS_OUT ?? path.join(root, 'dist', 'tests');
const builtOf = (file) => path.join(out, path.relative(root, file).replace(/\.tsx?$/, '.js'));

module.exports = {
  getCacheKey: (source, file) => builtOf(file).replaceAll(/[^\w.-]/g, '_'),
  process: (source, file) => ({ code: `globalThis.runBuilt(${JSON.stringify(builtOf(file))}, require, jest);` }),
};
