'use client';

import { clsx } from 'clsx';
import { ImageOff } from 'lucide-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { ImageView } from '@/lib/generation/view';
import { useWhenBack } from '../live/use-when-back';
import { thumbnailSides } from '../picture/thumbnails';
import { placeholderColor, placeholderUrl } from './placeholder';

/** Where a kept picture is served. */
export const imageUrl = (hash: string, variant: 'original' | 'large' | 'small'): string =>
  `/api/images/${hash}/${variant}`;

function widthOf(image: ImageView, variant: 'small' | 'large'): number {
  return Math.max(
    1,
    Math.round(image.width * Math.min(1, thumbnailSides[variant] / Math.max(image.width, image.height))),
  );
}

/**
 * A kept picture that fills its box, over its placeholder until it has arrived. `sizes` says how wide it is shown, as
 * in HTML; `original` loads the untouched bytes instead of a thumbnail. Without JavaScript it is a plain image.
 */
export function Picture({
  image,
  alt,
  sizes = '24rem',
  original = false,
  eager = false,
  className,
}: {
  image: ImageView;
  alt: string;
  sizes?: string;
  original?: boolean;
  /** For what is on the first screen, or waited for: the browser begins at once, not after it has laid out the page. */
  eager?: boolean | 'first';
  className?: string;
}) {
  const ref = useRef<HTMLImageElement>(null);
  const [phase, setPhase] = useState<'unknown' | 'loading' | 'fading' | 'shown' | 'broken'>('unknown');
  useEffect(() => {
    const img = ref.current;
    if (!img) return;
    // What the browser loaded before the page ran fires no event any more.
    setPhase(!img.complete ? 'loading' : img.naturalWidth > 0 ? 'shown' : 'broken');
  }, []);

  // What was asked for while the studio was away.
  useWhenBack(phase === 'broken', () => setPhase('unknown'));

  const covered = phase === 'loading' || phase === 'fading';
  const blurred = useMemo(
    () => (covered ? placeholderUrl(image.placeholder) : undefined),
    [covered, image.placeholder],
  );
  if (phase === 'broken') {
    return (
      <span
        role="img"
        aria-label={`${alt} (the picture could not be loaded)`}
        className={clsx(
          'flex size-full flex-col items-center justify-center gap-2 bg-raised text-muted',
          className,
        )}
      >
        <ImageOff aria-hidden className="size-6" />
        <span aria-hidden className="px-2 text-center text-xs text-balance">
          Picture could not be loaded
        </span>
      </span>
    );
  }
  return (
    <span
      className={clsx('block size-full overflow-hidden bg-cover', className)}
      style={{
        // Stays: the browser may throw away what it decoded and show nothing for a moment when it scrolls back.
        backgroundColor: placeholderColor(image.placeholder),
        backgroundImage: blurred ? `url(${blurred})` : undefined,
      }}
    >
      {/* biome-ignore lint/performance/noImgElement: both sizes exist already and are served as immutable */}
      <img
        ref={ref}
        src={imageUrl(image.hash, original ? 'original' : 'small')}
        srcSet={
          original
            ? undefined
            : `${imageUrl(image.hash, 'small')} ${widthOf(image, 'small')}w, ${imageUrl(image.hash, 'large')} ${widthOf(image, 'large')}w`
        }
        sizes={original ? undefined : sizes}
        width={image.width}
        height={image.height}
        alt={alt}
        loading={eager ? 'eager' : 'lazy'}
        fetchPriority={eager === 'first' ? 'high' : undefined}
        decoding="async"
        onLoad={() => setPhase((before) => (before === 'loading' ? 'fading' : 'shown'))}
        onTransitionEnd={() => setPhase('shown')}
        onError={() => setPhase('broken')}
        className={clsx(
          'block size-full object-contain transition-opacity duration-150',
          phase === 'loading' && 'opacity-0',
        )}
      />
    </span>
  );
}
