import { type Ref, useId } from 'react';
import { Segmented } from '../../ui/segmented';
import type { FullScreen } from '../../ui/use-full-screen';
import type { Adjustments } from './adjustments';
import type { LabelPlace } from './caption';
import { type Choices, type Mode, modes } from './choices';
import { ModeControls } from './mode-controls';
import { MoveControls } from './move-controls';
import { PairChoice } from './pair-choice';
import type { Blink } from './use-blink';
import type { ViewerItem } from './viewer-item';
import { ViewerTools } from './viewer-tools';
import { ZoomControls } from './zoom-controls';

const modeLabels: Readonly<Record<Mode, string>> = {
  grid: 'Grid',
  side: 'Side by side',
  wipe: 'Wipe',
  blink: 'Blink',
  onion: 'Onion skin',
  difference: 'Difference',
};

/** Everything a viewer can be told by pressing something. */
export function ViewerBar(props: {
  items: readonly ViewerItem[];
  choices: Choices;
  adjustments: Adjustments;
  blink: Blink;
  labels: LabelPlace;
  fullScreen: FullScreen;
  hideRef: Ref<HTMLButtonElement>;
  onChoose: (choices: Choices) => void;
  onLabels: () => void;
  onBare: () => void;
  onKeys: () => void;
}) {
  const { items, choices, onChoose } = props;
  const name = useId();
  const offered = modes.filter((mode) => mode !== 'grid' || items.length > 2);
  return (
    <div className="space-y-1.5 pb-1.5">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1.5">
        <div role="radiogroup" aria-label="View" className="max-w-full overflow-x-auto max-sm:w-full">
          <Segmented
            name={name}
            value={choices.mode}
            options={offered.map((value) => ({ value, label: modeLabels[value] }))}
            onChange={(mode) => onChoose({ ...choices, mode })}
            className="w-max min-w-full *:flex-auto max-sm:*:px-1.5 max-sm:*:text-[0.8rem]"
          />
        </div>
        <div className="flex flex-wrap items-center gap-x-2 max-sm:w-full max-sm:justify-between sm:ml-auto">
          <ZoomControls />
          <ViewerTools {...props} />
          <MoveControls />
        </div>
      </div>
      {choices.mode === 'grid' ? null : (
        <div className="flex flex-wrap items-center gap-x-4 gap-y-1.5">
          <PairChoice items={items} choices={choices} onChoose={onChoose} />
          <ModeControls {...props} />
        </div>
      )}
    </div>
  );
}
