import { expect, it } from 'vitest';
import { tooLong } from './too-long';

it('marks what does not fit, and without that the rest does', () => {
  const text = 'cat '.repeat(3000);
  const { start, end, message } = tooLong(text) ?? { start: 0, end: 0, message: '' };
  expect(end).toBe(text.length);
  expect(message).toContain(`the last ${(end - start).toLocaleString('en')} characters`);
  expect(tooLong(text.slice(0, start))).toBeUndefined();
  expect(tooLong(text.slice(0, start + 1))?.message).toContain('the last character.');
});

it.each(['a', '猫', '🦊', '"', '\\', ' ', '%'])(
  '%j as often as it may be written fills at most half of what Node reads',
  (character) => {
    const text = character.repeat(10_000);
    const fitting = text.slice(0, tooLong(text)?.start);
    expect(fitting.length).toBeGreaterThan(300);
    const page = `__PAGE__?${JSON.stringify({ q: fitting })}`;
    const address = `/gallery?${new URLSearchParams({ q: fitting })}`;
    expect(encodeURIComponent(page).length + address.length).toBeLessThan(8300);
  },
);

it('takes half a character for what an address makes of it', () => {
  expect(tooLong('\ud83d'.repeat(400))).toBeUndefined();
});
