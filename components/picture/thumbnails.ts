import { type Frame, isFiner } from './zoom';

/** The longer sides of the two thumbnails, as lib/images/read-image.ts makes them. */
export const thumbnailSides = { small: 512, large: 1600 } as const;

/** The smallest of the kept sizes that has all there is to be seen; from 100 % on that is the picture's own pixels. */
export function wantedVariant(frame: Frame, scale: number): 'small' | 'large' | 'original' {
  const { width, height } = frame.picture;
  const shown = Math.max(width, height) * scale * frame.density;
  if (shown > thumbnailSides.large || isFiner(frame, scale)) return 'original';
  return shown > thumbnailSides.small ? 'large' : 'small';
}
