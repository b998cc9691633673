import { clsx } from 'clsx';
import { useState } from 'react';
import type { ImageView } from '@/lib/generation/view';
import { imageUrl } from '../../generation/picture';
import { placeholderColor } from '../../generation/placeholder';
import type { Zoom } from './use-zoom';
import { cornerOf, type Frame, isFiner } from './zoom';

// The longer side of the larger thumbnail, as lib/images/read-image.ts makes it.
const thumbnailSide = 1600;

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
  const original = sharp || needsOriginal(frame, view.scale);
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

/** Whether the thumbnail is too small for it, or its own pixels are to be seen. */
function needsOriginal(frame: Frame, scale: number): boolean {
  const { width, height } = frame.picture;
  const shown = Math.max(width, height) * scale * frame.density;
  return shown > thumbnailSide || isFiner(frame, scale);
}
