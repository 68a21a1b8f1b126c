import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

const MINUTE = 60_000;

/** Real browsers: slow to start and partly waiting, so two files at a time on two cores. Nothing here measures time. */
const withBrowsers = {
  maxWorkers: 2,
  minWorkers: 1,
  testTimeout: 2 * MINUTE,
  hookTimeout: 2 * MINUTE,
  teardownTimeout: MINUTE,
  retry: 2, // headless Chromium now and then stops answering for good: see tests/support/shared-record.ts
};

export default defineConfig({
  root: join(import.meta.dirname, '..'),
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          testTimeout: MINUTE, // some start a command, and the machine may be busy
          environment: 'node',
          setupFiles: ['tests/support/jsdom-gaps.ts'],
          include: [
            'lib/**/*.test.ts',
            'components/**/*.test.tsx',
            'tests/coverage/{lines,paper,readme}.test.ts',
            'tests/demo-epd/**/*.test.ts',
            'tests/minimise/**/*.test.ts',
            'tests/support/**/*.test.ts',
          ],
        },
      },
      { extends: true, test: { name: 'e2e', include: ['tests/e2e/**/*.test.ts'], ...withBrowsers } },
      {
        extends: true,
        test: { name: 'coverage', include: ['tests/coverage/{chromium,firefox}.test.ts'], ...withBrowsers },
      },
      { extends: true, test: { name: 'attack', include: ['tests/attack/**/*.test.ts'], ...withBrowsers } },
      { extends: true, test: { name: 'crash', include: ['tests/crash/**/*.test.ts'], ...withBrowsers } },
    ],
  },
});
