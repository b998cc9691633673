import { type Ref, useId, useState } from 'react';
import { Segmented } from '../../ui/segmented';
import type { FullScreen } from '../../ui/use-full-screen';
import type { Adjustments } from './adjustments';
import type { LabelPlace } from './caption';
import { type Choices, type Mode, modesOf } from './choices';
import { ModeControls } from './mode-controls';
import { PairChoice } from './pair-choice';
import { SwapButton } from './swap-button';
import type { Blink } from './use-blink';
import styles from './viewer-bar.module.css';
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
  const [more, setMore] = useState(false);
  const name = useId();
  const many = items.length > 2;
  const pair = choices.mode !== 'grid';
  const able = modesOf(items.length);
  return (
    <div className={`${styles.bar} space-y-1.5 pb-1.5`} data-more={more || undefined}>
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1.5">
        {able.length > 1 ? (
          <div role="radiogroup" aria-label="View" className="max-w-full overflow-x-auto max-sm:w-full">
            <Segmented
              name={name}
              value={choices.mode}
              options={able.map((value) => ({ value, label: modeLabels[value] }))}
              onChange={(mode) => onChoose({ ...choices, mode })}
              className="w-max min-w-full *:flex-auto max-sm:*:px-1.5 max-sm:*:text-[0.8rem]"
            />
          </div>
        ) : null}
        <div className="flex flex-wrap items-center gap-x-2 max-sm:w-full max-sm:justify-between sm:ml-auto">
          {items.length === 2 ? <SwapButton choices={choices} onChoose={onChoose} /> : null}
          <ZoomControls />
          <ViewerTools {...props} more={more} onMore={() => setMore(!more)} />
        </div>
      </div>
      {pair && (many || choices.mode !== 'side') ? (
        <div className="flex flex-wrap items-center gap-x-4 gap-y-1.5">
          {many ? <PairChoice items={items} choices={choices} onChoose={onChoose} /> : null}
          <ModeControls {...props} />
        </div>
      ) : null}
    </div>
  );
}
