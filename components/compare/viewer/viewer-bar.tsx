import { EyeOff, Keyboard } from 'lucide-react';
import { type Ref, useId } from 'react';
import { Button } from '../../ui/button';
import { FullScreenButton } from '../../ui/full-screen-button';
import { Segmented } from '../../ui/segmented';
import type { FullScreen } from '../../ui/use-full-screen';
import type { Adjustments } from './adjustments';
import { type LabelPlace, labelPlaces } from './caption';
import { type Choices, type Mode, modes } from './choices';
import { ModeControls } from './mode-controls';
import { PairChoice } from './pair-choice';
import type { Blink } from './use-blink';
import type { ViewerItem } from './viewer-item';
import { ZoomControls } from './zoom-controls';

const modeLabels: Readonly<Record<Mode, string>> = {
  grid: 'Grid',
  side: 'Side by side',
  wipe: 'Wipe',
  blink: 'Blink',
  onion: 'Onion skin',
  difference: 'Difference',
};
const labelTexts: Readonly<Record<LabelPlace, string>> = {
  beside: 'Labels beside',
  on: 'Labels on pictures',
  none: 'No labels',
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
  onLabels: (labels: LabelPlace) => void;
  onBare: () => void;
  onKeys: () => void;
}) {
  const { items, choices, labels, onChoose } = props;
  const name = useId();
  const offered = modes.filter((mode) => mode !== 'grid' || items.length > 2);
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1.5 pb-1.5">
      <div role="radiogroup" aria-label="View" className="max-w-full overflow-x-auto max-sm:w-full">
        <Segmented
          name={name}
          value={choices.mode}
          options={offered.map((value) => ({ value, label: modeLabels[value] }))}
          onChange={(mode) => onChoose({ ...choices, mode })}
          className="w-max min-w-full *:px-2.5"
        />
      </div>
      {choices.mode === 'grid' ? null : <PairChoice items={items} choices={choices} onChoose={onChoose} />}
      <ModeControls {...props} />
      <div className="flex flex-wrap items-center gap-x-2 sm:ml-auto">
        <ZoomControls />
        <div className="flex items-center">
          <select
            aria-label="Labels"
            title="Labels (L)"
            value={labels}
            onChange={(event) => {
              const chosen = labelPlaces.find((place) => place === event.currentTarget.value);
              if (chosen) props.onLabels(chosen);
            }}
            className="h-9 cursor-pointer rounded-md border border-line bg-surface px-2 text-sm hover:border-line-strong"
          >
            {labelPlaces.map((place) => (
              <option key={place} value={place}>
                {labelTexts[place]}
              </option>
            ))}
          </select>
          <FullScreenButton {...props.fullScreen} />
          <Button
            ref={props.hideRef}
            look="plain"
            size="icon"
            aria-label="Pictures alone"
            title="Pictures alone (H)"
            onClick={props.onBare}
          >
            <EyeOff aria-hidden className="size-4" />
          </Button>
          <Button look="plain" size="icon" aria-label="Keys" title="Keys (?)" onClick={props.onKeys}>
            <Keyboard aria-hidden className="size-4" />
          </Button>
        </div>
      </div>
    </div>
  );
}
