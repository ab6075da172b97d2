// Jest's own set-up, with the transform that plants a fault (test/house/mutants.test.ts).

const path = require('node:path');
const usual = require('../../jest.config.js');

const [pattern] = Object.keys(usual.transform);
module.exports = {
  ...usual,
  rootDir: path.resolve(__dirname, '../..'),
  transform: { [pattern]: require.resolve('./mutant-transform.cjs') },
};
