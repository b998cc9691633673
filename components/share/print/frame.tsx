import { placeholderColor } from '@/components/generation/placeholder';
import { thumbnailSides } from '@/components/picture/thumbnails';
import type { PublicPicture } from '@/lib/sharing/public-share';
import { imagePath, type Place } from './view';

/**
 * A picture behind its mat, in its frame. `--ratio` and `--own` (its width in pixels) let the stylesheet fit it into the
 * window before it has arrived.
 */
export function Frame({
  place,
  picture: { key, width, height, placeholder },
  alt,
  sizes,
  first,
}: {
  place: Place;
  picture: Pick<PublicPicture, 'key' | 'width' | 'height' | 'placeholder'>;
  alt: string;
  /** How wide it is shown, as in HTML. */
  sizes: string;
  /** On the first screen: the browser begins with it. */
  first: boolean;
}) {
  const small = imagePath(place, key, 'small');
  const large = imagePath(place, key, 'large');
  return (
    <span className="frame" style={measures(width, height)}>
      <span className="mat">
        {/* biome-ignore lint/performance/noImgElement: a page without Next's own script */}
        <img
          src={large}
          srcSet={`${small} ${shownWidth('small', width, height)}w, ${large} ${shownWidth('large', width, height)}w`}
          sizes={sizes}
          width={width}
          height={height}
          alt={alt}
          loading={first ? 'eager' : 'lazy'}
          fetchPriority={first ? 'high' : 'auto'}
          style={{ backgroundColor: placeholderColor(placeholder) }}
        />
      </span>
    </span>
  );
}

// React's types do not know names of our own.
const measures = (width: number, height: number): React.CSSProperties =>
  Object.fromEntries([
    ['--ratio', width / height],
    ['--own', `${width}px`],
  ]);

const shownWidth = (variant: 'small' | 'large', width: number, height: number): number =>
  Math.max(1, Math.round(width * Math.min(1, thumbnailSides[variant] / Math.max(width, height))));
