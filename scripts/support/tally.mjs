import { readFileSync } from 'node:fs';

/** What a step that only says yes or no counts for. */
export const single = (code) => ({ passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 });

/** Reads a JSON report; undefined when the runner died before it wrote one. */
function report(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/** A runner that ended badly has failed at least once, whatever its report says or does not say. */
const honest = (code, { passed, failed }) => ({ passed, failed: code !== 0 && failed === 0 ? 1 : failed });

/** Counts Vitest's JSON report. A file that could not be loaded counts as one failure. */
export function vitestTally(file, code) {
  const read = report(file);
  if (!read) return { passed: 0, failed: 1 };
  const unloaded = read.testResults.filter(
    (one) => one.status === 'failed' && one.assertionResults.length === 0,
  );
  return honest(code, { passed: read.numPassedTests, failed: read.numFailedTests + unloaded.length });
}

/** Counts Playwright's JSON report. A test that passed only when repeated counts as failed. */
export function playwrightTally(file, code) {
  const read = report(file);
  if (!read) return { passed: 0, failed: 1 };
  const { expected, unexpected, flaky } = read.stats;
  return honest(code, { passed: expected, failed: unexpected + flaky });
}
