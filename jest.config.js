// One jest set-up for every test: TypeScript through swc, ESM-only packages transformed, nothing mocked.
const swc = {
  jsc: { target: 'es2022', parser: { syntax: 'typescript', tsx: true } },
  module: { type: 'commonjs' },
};

module.exports = {
  roots: ['<rootDir>/test', '<rootDir>/src', '<rootDir>/bot'],
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  testEnvironment: 'node',
  transform: { '^.+\\.(t|j|mj)sx?$': ['@swc/jest', swc] },
  transformIgnorePatterns: ['/node_modules/(?!(jose|temporal-polyfill|temporal-utils|postal-mime|@noble/hashes)/)'],
  moduleNameMapper: { '^adaptivecards$': 'adaptivecards/dist/adaptivecards.js' },
  coverageProvider: 'v8',
  testTimeout: 30000,
};
