import type { DifferenceFigures } from '@/lib/comparison/difference-figures';
import type { Size } from '../../picture/zoom';

/** The figures of a difference in words, each with what it means. */
export function figureRows({ differing, meanAbsolute, meanPerceptual, ssim }: DifferenceFigures): readonly {
  readonly name: string;
  readonly value: string;
  readonly means: string;
}[] {
  return [
    {
      name: 'Differing pixels',
      value: percentText(differing),
      means: 'Pixels that are not equal in every channel',
    },
    {
      name: 'Mean difference',
      value: `${meanAbsolute.toFixed(2)} / 255`,
      means: 'Absolute, of red, green and blue',
    },
    {
      name: 'Mean ΔE',
      value: (meanPerceptual * 100).toFixed(2),
      means: 'Perceptual (OKLab × 100): black and white are 100 apart, about 2 is just to be seen',
    },
    {
      name: 'SSIM',
      value: ssim === null ? 'too small' : ssim.toFixed(4),
      means: 'Structural similarity: 1 for equal pictures, near 0 for unrelated ones',
    },
  ];
}

/** Never 0 % or 100 % unless it is: a single differing pixel is what somebody may be looking for. */
function percentText(part: number): string {
  if (part === 0) return '0 %';
  if (part < 0.0001) return 'under 0.01 %';
  if (part < 1 && part > 0.9999) return 'over 99.99 %';
  return `${(part * 100).toFixed(2)} %`;
}

/** What has been done to pictures of two sizes before they were compared; undefined where nothing had to be. */
export function resamplingText(left: Size, right: Size): string | undefined {
  if (left.width === right.width && left.height === right.height) return undefined;
  const size = ({ width, height }: Size) => `${width} × ${height}`;
  // A side is a whole number of pixels, so the same shape is seldom exactly the same.
  const turned = Math.abs(left.width * right.height - right.width * left.height);
  const same = turned <= Math.max(left.width, right.width, left.height, right.height);
  const shape = same ? '' : ' and letterboxed; only where both are is compared';
  return `Different sizes: the right one (${size(right)}) was resampled to the left one’s ${size(left)}${shape}.`;
}
