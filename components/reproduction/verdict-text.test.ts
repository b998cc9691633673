import { expect, test } from 'vitest';
import { verdictText } from './verdict-text';

const verification = (over: object) => ({
  at: 1,
  by: 'b',
  verdict: 'different' as const,
  ssim: null,
  differingPixels: null,
  ...over,
});

test.each([
  [{ verdict: 'bytes' as const }, 'Byte-identical', 'byte for byte', true],
  [{ verdict: 'pixels' as const }, 'Pixel-identical', 'every pixel is equal', true],
  [{ verdict: 'size' as const }, 'Different size', 'another size', false],
  [
    { differingPixels: 500_000, ssim: 0.4 },
    'Different',
    '50 % of the pixels differ. They look different (SSIM 0.400',
    false,
  ],
  [{ differingPixels: 3, ssim: 0.99999 }, 'Different', '3 pixels differ, less than 0.01 %.', false],
  [{ differingPixels: 3, ssim: 0.99999 }, 'Different', '(SSIM 0.999; 1 is equal)', false],
  [{ differingPixels: 5000 }, 'Different', '0.50 % of the pixels differ.', false],
])('%j reads as such', (over, badge, part, same) => {
  const text = verdictText(verification(over), 1_000_000);
  expect(text).toMatchObject({ badge, same });
  expect(text.sentence).toContain(part);
});
