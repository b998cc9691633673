import { expect, it } from 'vitest';
import { hashOfRef, imageRef, isImageRef } from './image-ref';

const hash = '0123456789abcdef'.repeat(4);

it('is a kept picture by its hash, or an http(s) address', () => {
  expect(hashOfRef(imageRef(hash))).toBe(hash);
  expect(hashOfRef('https://example.com/a.png')).toBeUndefined();
  for (const ref of [imageRef(hash), 'http://example.com', 'https://example.com/a.png?b']) {
    expect(isImageRef(ref)).toBe(true);
  }
});

it.each([
  '',
  'a.png',
  `sha256:${hash}0`,
  `sha256:${hash.toUpperCase()}`,
  'data:image/png;base64,AA',
  'file:///etc/passwd',
])('is not %s', (ref) => {
  expect(isImageRef(ref)).toBe(false);
  expect(hashOfRef(ref)).toBeUndefined();
});
