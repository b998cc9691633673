import { expect, test } from 'vitest';
import { verdictText } from './verdict-text';

const verification = (over: object) => ({
  at: 1,
  by: 'b',
  verdict: 'different' as const,
  image: 0,
  ssim: null,
  differingPixels: null,
  ...over,
});

test.each([
  [{ verdict: 'bytes' as const }, 'Byte-identical', 'byte for byte', 'same'],
  [{ verdict: 'pixels' as const }, 'Pixel-identical', 'every pixel is equal', 'same'],
  [{ verdict: 'size' as const }, 'Different size', 'another size', 'other'],
  [{ verdict: 'count' as const }, 'Different number', 'another number of pictures', 'other'],
  [{ verdict: 'unreadable' as const }, 'Not compared', 'missing or damaged', 'unknown'],
  [{ verdict: 'tooLarge' as const }, 'Files differ', 'more than 40 megapixels', 'unknown'],
  [
    { differingPixels: 500_000, ssim: 0.4 },
    'Different',
    '50 % of the pixels differ. They look different (SSIM 0.400',
    'other',
  ],
  [{ differingPixels: 3, ssim: 0.99999 }, 'Different', '3 pixels differ, less than 0.01 %.', 'other'],
  [{ differingPixels: 3, ssim: 0.99999 }, 'Different', '(SSIM 0.999; 1 is equal)', 'other'],
  [{ differingPixels: 5000 }, 'Different', '0.50 % of the pixels differ.', 'other'],
])('%j reads as such', (over, badge, part, outcome) => {
  const text = verdictText(verification(over), [{ width: 1000, height: 1000 }]);
  expect(text).toMatchObject({ badge, outcome });
  expect(text.sentence).toContain(part);
});

test('of several pictures it is said which one came out worst, and its own pixels are counted', () => {
  const images = [
    { width: 1000, height: 1000 },
    { width: 100, height: 100 },
  ];
  const sentence = (over: object) => verdictText(verification(over), images).sentence;
  expect(sentence({ image: 1, differingPixels: 5000 })).toBe(
    '50 % of the pixels differ. That is picture 2 of 2, which came out worst.',
  );
  expect(sentence({ verdict: 'bytes' })).toMatch(/byte for byte\. So it is with all 2 pictures\.$/);
  expect(sentence({ verdict: 'count' })).toMatch(/number of pictures, so they were not compared\.$/);
});
