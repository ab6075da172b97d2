// One jest set-up for every test: TypeScript through swc, ESM-only packages transformed, nothing mocked.
const { availableParallelism } = require('node:os');

const swc = {
  jsc: { target: 'es2022', parser: { syntax: 'typescript', tsx: true }, transform: { react: { runtime: 'automatic' } } },
  module: { type: 'commonjs' },
};

// Packages published as ES modules only: jest runs CommonJS, so these are transformed like our own files.
const esModules = [
  ...['jose', 'temporal-polyfill', 'temporal-utils', 'postal-mime', '@noble/hashes'],
  ...['strip-bom', 'node-fetch', 'fetch-blob', 'formdata-polyfill', 'data-uri-to-buffer'],
];

module.exports = {
  roots: ['<rootDir>/test', '<rootDir>/src', '<rootDir>/bot'],
  testMatch: ['<rootDir>/test/**/*.test.ts', '<rootDir>/test/**/*.test.tsx'],
  testEnvironment: 'node',
  // Threads run what is built: it must be what stands in the source.
  globalSetup: '<rootDir>/test/support/build-threads.cjs',
  transform: { '^.+\\.(t|j|mj)sx?$': ['@swc/jest', swc] },
  transformIgnorePatterns: [`/node_modules/(?!(?:.*/node_modules/)?(?:${esModules.join('|')})/)`],
  moduleNameMapper: { '^adaptivecards$': 'adaptivecards/dist/adaptivecards.js' },
  coverageProvider: 'v8',
  testTimeout: 30000,
  // Much of a story is waiting: two cores are worth two at a time.
  maxWorkers: Math.max(2, availableParallelism() - 1),
};
