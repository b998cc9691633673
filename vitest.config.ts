import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const alias = {
  '@': fileURLToPath(new URL('.', import.meta.url)),
  // Next resolves this marker itself; outside Next it has nothing to guard.
  'server-only': fileURLToPath(new URL('./tests/support/server-only.ts', import.meta.url)),
};

export default defineConfig({
  resolve: { alias },
  test: {
    projects: [
      {
        resolve: { alias },
        test: {
          name: 'unit',
          // Many tests work on real files and a real server; a busy machine is no failure.
          testTimeout: 20_000,
          hookTimeout: 20_000,
          include: [
            '{app,components,lib}/**/*.test.{ts,tsx}',
            'scripts/**/*.test.mjs',
            'tests/architecture/**/*.test.ts',
          ],
        },
      },
      {
        resolve: { alias },
        test: {
          name: 'integration',
          include: ['tests/integration/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
