import {defineConfig} from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 30_000,
    retry: 0,
    maxWorkers: 2, // the machines that run this have two cores
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'], // also files that no test loads
      exclude: ['src/cli/bin.ts', 'src/engine/*-worker.ts', 'src/machine/workers/answer.ts'], // run as processes and threads of their own, where coverage does not see them
      reporter: ['text-summary', 'html'],
      thresholds: {lines: 90, functions: 90, branches: 85, statements: 90},
    },
  },
});
