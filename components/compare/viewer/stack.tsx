import { MoveHorizontal } from 'lucide-react';
import { type ReactNode, useRef } from 'react';
import { useRoom } from '../../picture/use-room';
import type { Adjustments } from './adjustments';
import type { Mode } from './choices';
import { KeptPicture } from './kept-picture';
import { Room } from './room';
import styles from './stack.module.css';
import { usePainted } from './use-painted';
import { useWipe } from './use-wipe';
import type { ViewerItem } from './viewer-item';

export type StackMode = Exclude<Mode, 'grid' | 'side'>;

const paintOpacity = (element: HTMLElement, opacity: number) =>
  element.style.setProperty('--opacity', `${opacity / 100}`);
const paintShown = (element: HTMLElement, shown: string) => {
  element.dataset.shown = shown;
};

/**
 * Two pictures on each other, the right one letterboxed into the frame of the left one: how they lie does not depend on the
 * window. `map` stands in their place in the view that shows their difference.
 */
export function Stack({
  mode,
  left,
  right,
  adjustments,
  map,
}: {
  mode: StackMode;
  left: ViewerItem;
  right: ViewerItem;
  adjustments: Adjustments;
  map: ReactNode;
}) {
  const stack = useRef<HTMLDivElement>(null);
  const measured = useRoom(stack);
  const line = useWipe(stack, measured?.room, adjustments);
  usePainted(stack, adjustments.opacity, paintOpacity);
  usePainted(stack, adjustments.shown, paintShown);
  return (
    <div ref={stack} data-mode={mode} className={`${styles.stack} relative size-full overflow-hidden`}>
      <Room index={0} picture={left.image}>
        {(frame) =>
          mode === 'difference' ? (
            map
          ) : (
            <>
              <div className={styles.before}>
                <KeptPicture key={left.image.hash} image={left.image} frame={frame} label={left.label} />
              </div>
              <div className={styles.behind}>
                <KeptPicture key={right.image.hash} image={right.image} frame={frame} label={right.label} />
              </div>
              {mode === 'wipe' ? (
                <div aria-hidden data-wipe-line className={styles.line} {...line}>
                  <span className={styles.knob}>
                    <MoveHorizontal className="size-4" />
                  </span>
                </div>
              ) : null}
            </>
          )
        }
      </Room>
    </div>
  );
}
