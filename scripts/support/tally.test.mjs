import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { playwrightTally, single, vitestTally } from './tally.mjs';

function written(content) {
  const file = join(mkdtempSync(join(tmpdir(), 'tally-')), 'report.json');
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
}
const vitestReport = (numPassedTests, numFailedTests, testResults = []) =>
  written({ numPassedTests, numFailedTests, testResults });

test('a step of yes or no counts once', () => {
  expect(single(0)).toEqual({ passed: 1, failed: 0 });
  expect(single(2)).toEqual({ passed: 0, failed: 1 });
});

test('Vitest’s tests are counted', () => {
  expect(vitestTally(vitestReport(7, 2), 1)).toEqual({ passed: 7, failed: 2 });
});

test('a test file that could not be loaded is a failure', () => {
  const testResults = [{ status: 'failed', assertionResults: [] }];
  expect(vitestTally(vitestReport(7, 0, testResults), 1)).toEqual({ passed: 7, failed: 1 });
});

test('a runner that ended badly after passing tests has failed', () => {
  expect(vitestTally(vitestReport(7, 0), 1)).toEqual({ passed: 7, failed: 1 });
  const stats = { expected: 3, unexpected: 0, flaky: 0 };
  expect(playwrightTally(written({ stats }), 1)).toEqual({ passed: 3, failed: 1 });
});

test.each(['', '{"numPassedTests":7', undefined])('a torn or absent report is a failure (%j)', (content) => {
  const file = content === undefined ? '/nowhere/report.json' : written(content);
  expect(vitestTally(file, 0)).toEqual({ passed: 0, failed: 1 });
  expect(playwrightTally(file, 0)).toEqual({ passed: 0, failed: 1 });
});

test('Playwright’s tests are counted, and one that passed only when repeated has failed', () => {
  const stats = { expected: 3, unexpected: 1, flaky: 1 };
  expect(playwrightTally(written({ stats }), 1)).toEqual({ passed: 3, failed: 2 });
});
