import type { GenerationView } from '@/lib/generation/view';

type Verification = NonNullable<GenerationView['verification']>;

/** What came of sending the same request again, as a badge and a sentence. `pixels` is how many the picture has. */
export function verdictText(
  { verdict, ssim, differingPixels }: Verification,
  pixels: number,
): { readonly badge: string; readonly sentence: string; readonly same: boolean } {
  switch (verdict) {
    case 'bytes':
      return {
        badge: 'Byte-identical',
        sentence: 'The same request gave the same file, byte for byte.',
        same: true,
      };
    case 'pixels':
      return {
        badge: 'Pixel-identical',
        sentence:
          'The same request gave the same picture: every pixel is equal, the file is packed differently.',
        same: true,
      };
    case 'size':
      return {
        badge: 'Different size',
        sentence: 'The same request gave a picture of another size, so the two were not compared.',
        same: false,
      };
    case 'different': {
      const figure = ssim === null ? '' : ` ${alike(ssim)} (SSIM ${cut(ssim)}; 1 is equal).`;
      return { badge: 'Different', sentence: `${differing(differingPixels, pixels)}${figure}`, same: false };
    }
  }
}

function differing(part: number | null, whole: number): string {
  if (part === null) return 'The pictures differ.';
  const share = (100 * part) / Math.max(1, whole);
  if (share < 0.01) return part === 1 ? 'One pixel differs.' : `${part} pixels differ, less than 0.01 %.`;
  return `${share < 1 ? share.toFixed(2) : Math.min(100, Math.round(share))} % of the pixels differ.`;
}

/** Cut and not rounded: what is not equal must not read like it. */
const cut = (ssim: number): string => (Math.floor(ssim * 1000) / 1000).toFixed(3);

// Rules of thumb. Smooth pictures of different things reach 0.6, so nothing below 0.9 counts as alike.
function alike(ssim: number): string {
  if (ssim >= 0.98) return 'To the eye they are nearly the same';
  return ssim >= 0.9 ? 'They look alike, with changes a person can find' : 'They look different';
}
