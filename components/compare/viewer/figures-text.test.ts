import { expect, it } from 'vitest';
import { figureRows, resamplingText } from './figures-text';

const figures = { differing: 0, meanAbsolute: 1.234, meanPerceptual: 0.0456, ssim: 0.98765 };
const valuesOf = (more: Partial<typeof figures> | { ssim: null }) =>
  figureRows({ ...figures, ...more }).map(({ value }) => value);

it('says figures as precisely as they help', () => {
  expect(valuesOf({})).toEqual(['0 %', '1.23 / 255', '4.56', '0.9877']);
  expect(valuesOf({ ssim: null })[3]).toBe('too small');
});

it('one differing pixel is not none, and one equal pixel not all', () => {
  expect(valuesOf({ differing: 1 / 4_194_304 })[0]).toBe('under 0.01 %');
  expect(valuesOf({ differing: 1 - 1 / 4_194_304 })[0]).toBe('over 99.99 %');
  expect(valuesOf({ differing: 0.5 })[0]).toBe('50.00 %');
});

it('says what was resampled, and where shapes differ', () => {
  const square = { width: 1024, height: 1024 };
  expect(resamplingText(square, { ...square })).toBeUndefined();
  expect(resamplingText(square, { width: 64, height: 64 })).toBe(
    'Different sizes: the right one (64 × 64) was resampled to the left one’s 1024 × 1024.',
  );
  expect(resamplingText(square, { width: 64, height: 32 })).toContain('letterboxed');
  // A pixel of rounding is no other shape.
  expect(resamplingText({ width: 1216, height: 832 }, { width: 608, height: 417 })).not.toContain(
    'letterboxed',
  );
});
