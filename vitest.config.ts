import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'tests/**/*.test.ts', 'training/**/*.test.ts'],
    globalSetup: ['tests/setup.ts'],
    reporters: ['default', './tests/closing-line.ts'],
    pool: 'threads',
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
