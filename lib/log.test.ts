import { expect, test } from 'vitest';
import { createLog } from './log';

test('a key is masked wherever it stands in a line', () => {
  const lines: string[] = [];
  const log = createLog('info', ['SG_0123456789abcdef'], (line) => lines.push(line));
  log.error(
    { err: new Error('refused SG_0123456789abcdef'), url: 'https://x/?k=SG_0123456789abcdef' },
    'oops',
  );
  expect(lines.join('')).toContain('oops');
  expect(lines.join('')).not.toContain('0123456789abcdef');
});

test('lines below the level are not written', () => {
  const lines: string[] = [];
  createLog('warn', [], (line) => lines.push(line)).info('quiet');
  expect(lines).toEqual([]);
});
