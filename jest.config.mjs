/** @type {import('jest').Config} */
export default {
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '\\.ts$': [
      '@swc/jest',
      { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' }, module: { type: 'es6' } },
    ],
  },
  modulePathIgnorePatterns: ['<rootDir>/dist/'],
  setupFilesAfterEnv: ['<rootDir>/test/helpers/set-up-properties.ts'],
  // Without, one core is left idle: half of the two that a small machine has.
  maxWorkers: '100%',
  // Only so that nothing hangs for ever: busy machines are slow.
  testTimeout: 300_000,
};
