// One jest set-up for every test: run as built in one go (tools/build-tests.mjs), each file anew over a product that is run once a worker, nothing mocked.
const { availableParallelism } = require('node:os');

module.exports = {
  roots: ['<rootDir>/test', '<rootDir>/src', '<rootDir>/bot'],
  testMatch: ['<rootDir>/test/**/*.test.ts', '<rootDir>/test/**/*.test.tsx'],
  testEnvironment: '<rootDir>/test/support/built/environment.cjs',
  globalSetup: '<rootDir>/test/support/built/build.cjs',
  transform: { '/test/.*\\.tsx?$': '<rootDir>/test/support/built/entry.cjs' },
  coverageProvider: 'v8',
  // What waits for something ends when it is so; this only ends what never will be, however slow the machine is.
  testTimeout: 300_000,
  // Much of a story is waiting: two cores are worth three at a time.
  maxWorkers: availableParallelism() + 1,
};
