// The project's own transform, with one fault planted in one file on the way: MUTANT says which. The file on disk is never touched.

const { createTransformer } = require('@swc/jest');
const { transform } = require('../../jest.config.js');

const [[, options]] = Object.values(transform);
const swc = createTransformer(options);
const { file, from, to } = JSON.parse(process.env.MUTANT);
const planted = (source, path) => (path === file ? source.replace(from, () => to) : source);

module.exports = {
  ...swc,
  getCacheKey: (source, path, how) => swc.getCacheKey(planted(source, path), path, how),
  process: (source, path, how) => swc.process(planted(source, path), path, how),
};
