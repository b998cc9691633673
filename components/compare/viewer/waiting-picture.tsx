import type { ImageView } from '@/lib/generation/view';
import { imageUrl } from '../../generation/picture';
import { placeholderColor } from '../../generation/placeholder';

/** All of a picture in its room, as the page's HTML has it: by layout alone, until scripts have measured the room. */
export function WaitingPicture({ image, label }: { image: ImageView; label: string }) {
  const ratio = image.width / image.height;
  return (
    // biome-ignore lint/performance/noImgElement: all sizes exist already and are served as immutable
    <img
      src={imageUrl(image.hash, 'small')}
      alt={label}
      draggable={false}
      className="absolute inset-0 m-auto"
      style={{
        width: `min(100cqw, 100cqh * ${ratio})`,
        aspectRatio: ratio,
        backgroundColor: placeholderColor(image.placeholder),
      }}
    />
  );
}
