import { EyeOff, Keyboard, Tag } from 'lucide-react';
import type { Ref } from 'react';
import { Button } from '../../ui/button';
import { FullScreenButton } from '../../ui/full-screen-button';
import type { FullScreen } from '../../ui/use-full-screen';
import type { LabelPlace } from './caption';

const labelTexts: Readonly<Record<LabelPlace, string>> = {
  beside: 'beside the pictures',
  on: 'on the pictures',
  none: 'none',
};

/** What is around the pictures: labels, the whole screen, nothing at all, and help. */
export function ViewerTools({
  labels,
  fullScreen,
  hideRef,
  onLabels,
  onBare,
  onKeys,
}: {
  labels: LabelPlace;
  fullScreen: FullScreen;
  hideRef: Ref<HTMLButtonElement>;
  onLabels: () => void;
  onBare: () => void;
  onKeys: () => void;
}) {
  return (
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
        aria-label="Keys"
        title="Keys (?)"
        onClick={onKeys}
        className="pointer-coarse:hidden!"
      >
        <Keyboard aria-hidden className="size-4" />
      </Button>
    </div>
  );
}
