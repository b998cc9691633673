import { clsx } from 'clsx';
import { useState } from 'react';
import type { ImageView } from '@/lib/generation/view';
import { imageUrl } from '../../generation/picture';
import { placeholderColor } from '../../generation/placeholder';
import { wantedVariant } from '../../picture/thumbnails';
import { cornerOf, isFiner } from '../../picture/zoom';
import type { Zoom } from './use-zoom';

/**
 * A picture in its room, `shift` CSS pixels aside. The thumbnail stands until more is to be seen than it has; then the
 * original comes over it. From 100 % on its pixels keep their edges.
 */
export function ZoomPicture({
  image,
  alt,
  zoom: { frame, view, leapt },
  shift,
}: {
  image: ImageView;
  alt: string;
  zoom: Zoom;
  shift: number;
}) {
  const [sharp, setSharp] = useState(false);
  const [broken, setBroken] = useState(false);
  if (!frame || !view) return null;
  const original = sharp || wantedVariant(frame, view.scale) === 'original';
  if (original !== sharp) setSharp(original);
  if (broken) {
    return (
      <p role="alert" className="absolute inset-0 grid place-items-center text-sm text-muted">
        Picture could not be loaded
      </p>
    );
  }
  const corner = cornerOf(frame, view);
  return (
    <div
      className={clsx('absolute top-0 left-0', leapt && 'transition-transform duration-150')}
      style={{
        width: image.width,
        height: image.height,
        backgroundColor: placeholderColor(image.placeholder),
        transformOrigin: '0 0',
        transform: `translate(${corner.x + shift}px, ${corner.y}px) scale(${view.scale})`,
        imageRendering: isFiner(frame, view.scale) ? 'pixelated' : 'auto',
      }}
    >
      {/* biome-ignore lint/performance/noImgElement: both sizes exist already and are served as immutable */}
      <img
        src={imageUrl(image.hash, 'large')}
        alt={alt}
        draggable={false}
        onError={() => setBroken(true)}
        className="absolute inset-0 size-full select-none"
      />
      {original ? (
        // biome-ignore lint/performance/noImgElement: as above
        <img
          src={imageUrl(image.hash, 'original')}
          alt=""
          data-original
          draggable={false}
          className="absolute inset-0 size-full select-none"
        />
      ) : null}
    </div>
  );
}
