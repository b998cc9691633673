import type { GenerationView } from '@/lib/generation/view';
import { imageUrl } from '../generation/picture';

/** Its first picture into the browser's cache, decoded. The address is immutable, so a second time costs nothing. */
export function loadAhead({ images: [picture] }: GenerationView): void {
  if (!picture) return;
  const image = new Image();
  image.src = imageUrl(picture.hash, 'large');
  image.decode().catch(() => undefined); // said where it is shown
}
