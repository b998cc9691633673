import { EyeOff, Keyboard, SlidersHorizontal, Tag } from 'lucide-react';
import type { Ref } from 'react';
import { Button } from '../../ui/button';
import { FullScreenButton } from '../../ui/full-screen-button';
import type { FullScreen } from '../../ui/use-full-screen';
import type { LabelPlace } from './caption';
import { MoveControls } from './move-controls';
import styles from './viewer-bar.module.css';

const labelTexts: Readonly<Record<LabelPlace, string>> = {
  beside: 'beside the pictures',
  on: 'on the pictures',
  none: 'none',
};

/** Moving, and what is around the pictures: nothing at all, labels, the whole screen, and help. */
export function ViewerTools({
  labels,
  fullScreen,
  more,
  hideRef,
  onMore,
  onLabels,
  onBare,
  onKeys,
}: {
  labels: LabelPlace;
  fullScreen: FullScreen;
  /** Whether what is seldom needed is shown where there is little room. */
  more: boolean;
  hideRef: Ref<HTMLButtonElement>;
  onMore: () => void;
  onLabels: () => void;
  onBare: () => void;
  onKeys: () => void;
}) {
  return (
    <>
      <div className="flex items-center">
        <Button
          ref={hideRef}
          look="plain"
          size="icon"
          aria-label="Pictures alone"
          title="Pictures alone (H)"
          onClick={onBare}
        >
          <EyeOff aria-hidden className="size-4" />
        </Button>
        <Button
          look="plain"
          size="icon"
          aria-label="More controls"
          title="More controls"
          aria-expanded={more}
          onClick={onMore}
          className="aria-expanded:bg-raised sm:hidden!"
        >
          <SlidersHorizontal aria-hidden className="size-4" />
        </Button>
      </div>
      <div className={`${styles.second} flex items-center max-sm:w-full max-sm:justify-between`}>
        <MoveControls />
        <div className="flex items-center">
          <Button
            look="plain"
            size="icon"
            aria-label={`Labels: ${labelTexts[labels]}`}
            title={`Labels: ${labelTexts[labels]} (L)`}
            onClick={onLabels}
          >
            <Tag aria-hidden className="size-4" />
          </Button>
          <FullScreenButton {...fullScreen} />
          <Button
            look="plain"
            size="icon"
            aria-label="Keys"
            title="Keys (?)"
            onClick={onKeys}
            className="pointer-coarse:hidden!"
          >
            <Keyboard aria-hidden className="size-4" />
          </Button>
        </div>
      </div>
    </>
  );
}
