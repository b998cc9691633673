import type { GenerationView } from '@/lib/generation/view';
import { exhaustive } from '@/lib/result';

type Verification = NonNullable<GenerationView['verification']>;

/** What came of sending the same request again, as a badge and a sentence. */
export interface VerdictText {
  readonly badge: string;
  readonly sentence: string;
  /** The pictures are equal, they are not, or nobody can say. */
  readonly outcome: 'same' | 'other' | 'unknown';
}

/** `images` are the pictures of the first time, sizes in pixels. */
export function verdictText(
  verification: Verification,
  images: readonly { readonly width: number; readonly height: number }[],
): VerdictText {
  const { width = 0, height = 0 } = images[verification.image] ?? {};
  const text = textOf(verification, width * height);
  if (images.length < 2 || verification.verdict === 'count') return text;
  const which =
    verification.verdict === 'bytes'
      ? `So it is with all ${images.length} pictures.`
      : `That is picture ${verification.image + 1} of ${images.length}, which came out worst.`;
  return { ...text, sentence: `${text.sentence} ${which}` };
}

function textOf({ verdict, ssim, differingPixels }: Verification, pixels: number): VerdictText {
  switch (verdict) {
    case 'bytes':
      return {
        badge: 'Byte-identical',
        sentence: 'The same request gave the same file, byte for byte.',
        outcome: 'same',
      };
    case 'pixels':
      return {
        badge: 'Pixel-identical',
        sentence:
          'The same request gave the same picture: every pixel is equal, the file is packed differently.',
        outcome: 'same',
      };
    case 'unreadable':
      return {
        badge: 'Not compared',
        sentence: 'The file of one of the two pictures is missing or damaged, so they cannot be compared.',
        outcome: 'unknown',
      };
    case 'tooLarge':
      return {
        badge: 'Files differ',
        sentence:
          'The same request gave another file. Pictures of more than 40 megapixels are not compared pixel by pixel.',
        outcome: 'unknown',
      };
    case 'size':
      return {
        badge: 'Different size',
        sentence: 'The same request gave a picture of another size, so the two were not compared.',
        outcome: 'other',
      };
    case 'count':
      return {
        badge: 'Different number',
        sentence: 'The same request gave another number of pictures, so they were not compared.',
        outcome: 'other',
      };
    case 'different': {
      const figure = ssim === null ? '' : ` ${alike(ssim)} (SSIM ${cut(ssim)}; 1 is equal).`;
      return {
        badge: 'Different',
        sentence: `${differing(differingPixels, pixels)}${figure}`,
        outcome: 'other',
      };
    }
    default:
      return exhaustive(verdict);
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
