import { useState } from 'react';
import type { ImageView } from '@/lib/generation/view';
import { imageUrl } from '../../generation/picture';
import { placeholderUrl } from '../../generation/placeholder';
import { useWhenBack } from '../../live/use-when-back';
import type { Frame } from '../../picture/zoom';
import { Button } from '../../ui/button';
import styles from './room.module.css';
import { useWantedVariant } from './use-wanted-variant';

const order = ['small', 'large', 'original'] as const;
type Variant = (typeof order)[number];
const isFiner = (one: Variant, other: Variant) => order.indexOf(one) > order.indexOf(other);

/**
 * A picture in its room: its placeholder, a thumbnail, and what is finer as soon as it can be seen. In a frame of another
 * shape it is letterboxed.
 */
export function KeptPicture({ image, frame, label }: { image: ImageView; frame: Frame; label: string }) {
  const [finest, setFinest] = useState<Variant>('small');
  const [loaded, setLoaded] = useState<Variant>();
  const [broken, setBroken] = useState(false);
  const [tries, setTries] = useState(0);
  const tryAgain = () => {
    setBroken(false);
    setTries(tries + 1);
  };
  useWhenBack(broken, tryAgain);
  const wanted = useWantedVariant(frame);
  // What was once loaded stays: going back and forth costs nothing.
  if (isFiner(wanted, finest)) setFinest(wanted);

  if (broken && !loaded) {
    return (
      <div className="absolute inset-0 grid place-content-center justify-items-center gap-2 bg-raised p-2 text-sm">
        <p role="alert" className="text-center text-muted">
          {label}: the picture could not be loaded
        </p>
        <Button size="small" onClick={tryAgain}>
          Try again
        </Button>
      </div>
    );
  }
  // The coarser one is there while the finer one comes, and goes when it has.
  const shown = order.filter((variant) => variant === finest || variant === (loaded ?? 'small'));
  return shown.map((variant) => (
    // biome-ignore lint/performance/noImgElement: all sizes exist already and are served as immutable
    <img
      key={`${variant} ${tries}`}
      src={imageUrl(image.hash, variant)}
      alt={variant === shown[0] ? label : ''}
      data-variant={variant}
      draggable={false}
      className={styles.placed}
      style={{
        ...frame.picture,
        backgroundImage: loaded ? undefined : `url(${placeholderUrl(image.placeholder) ?? ''})`,
        backgroundSize: '100% 100%',
      }}
      // A coarser one may come in late.
      onLoad={() => setLoaded((before) => (before && isFiner(before, variant) ? before : variant))}
      // What has lost its thumbnails may still be there itself.
      onError={() => (variant === 'original' ? setBroken(true) : setFinest('original'))}
    />
  ));
}
