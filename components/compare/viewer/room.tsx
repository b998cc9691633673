import { clsx } from 'clsx';
import { type ReactNode, useLayoutEffect, useRef } from 'react';
import { useRoom } from '../../picture/use-room';
import { cornerOf, type Frame, type Size } from '../../picture/zoom';
import styles from './room.module.css';
import { viewIn } from './shared-view';
import { useTogether } from './use-together';

/** From this on pixels are meant to be seen; below, a picture that is blown up to fit would only look broken. */
const crispFrom = 2;

/**
 * Where something of that size is looked at, with the view that all rooms share. Its children get their frame once the room
 * has been measured.
 */
export function Room({
  index,
  picture: { width, height },
  waiting,
  children,
}: {
  /** Its place on the screen, from 0. */
  index: number;
  picture: Size;
  /** What stands there until the room has been measured. */
  waiting?: ReactNode;
  children: (frame: Frame) => ReactNode;
}) {
  const ref = useRef<HTMLDivElement>(null);
  const together = useTogether();
  const measured = useRoom(ref);
  const frame = measured && { ...measured, picture: { width, height } };

  useLayoutEffect(() => {
    const element = ref.current;
    if (!measured || !element) return;
    const here: Frame = { ...measured, picture: { width, height } };
    const paint = () => {
      const shared = together.get();
      const view = viewIn(here, shared);
      const corner = cornerOf(here, view);
      element.style.setProperty('--x', `${corner.x}px`);
      element.style.setProperty('--y', `${corner.y}px`);
      element.style.setProperty('--scale', `${view.scale}`);
      element.toggleAttribute('data-crisp', view.scale * here.density >= crispFrom);
      element.toggleAttribute('data-zoomed', together.isZoomed());
    };
    const leave = together.subscribe(paint);
    together.place(index, here);
    return () => {
      leave();
      together.place(index, undefined);
    };
  }, [together, measured, index, width, height]);

  return (
    <div
      ref={ref}
      data-room={index}
      className={clsx(
        styles.room,
        '@container-size relative size-full overflow-hidden bg-raised select-none',
      )}
    >
      {frame ? children(frame) : waiting}
    </div>
  );
}
