import { Pause, Play, RotateCw } from 'lucide-react';
import { useId } from 'react';
import { measures } from '@/lib/comparison/measure';
import { Button } from '../../ui/button';
import { Segmented } from '../../ui/segmented';
import { type Adjustments, ranges, turn } from './adjustments';
import { type Choices, gains } from './choices';
import { LiveSlider } from './live-slider';
import type { Blink } from './use-blink';
import styles from './viewer-bar.module.css';

const measureLabels = { absolute: 'Absolute', perceptual: 'Perceptual' };

/** What the chosen view has to adjust. */
export function ModeControls({
  choices,
  adjustments,
  blink,
  onChoose,
}: {
  choices: Choices;
  adjustments: Adjustments;
  blink: Blink;
  onChoose: (choices: Choices) => void;
}) {
  const name = useId();
  switch (choices.mode) {
    case 'grid':
    case 'side':
      return null;
    case 'wipe':
      return (
        <>
          <div className="flex min-w-0 items-center gap-1 max-sm:w-full sm:max-w-104 sm:flex-1">
            <LiveSlider
              label="Wipe position"
              caption="Position"
              live={adjustments.wipe}
              range={ranges.wipe}
            />
            <Button
              look="plain"
              size="icon"
              aria-label="Turn the wipe"
              title="Turn the wipe (R)"
              onClick={() => turn(adjustments)}
            >
              <RotateCw aria-hidden className="size-4" />
            </Button>
          </div>
          <div className={`${styles.second} contents`}>
            <LiveSlider label="Wipe angle" caption="Angle" live={adjustments.angle} range={ranges.angle} />
          </div>
        </>
      );
    case 'blink':
      return (
        <>
          <Button size="small" onClick={blink.togglePlaying} title="Blink or pause (P)" className="w-24">
            {blink.playing ? (
              <Pause aria-hidden className="size-4" />
            ) : (
              <Play aria-hidden className="size-4" />
            )}
            {blink.playing ? 'Pause' : 'Blink'}
          </Button>
          <Button
            size="small"
            title="Hold to see the other one, or press shortly to stay there (Space)"
            onPointerDown={blink.press}
            onPointerUp={blink.release}
            onPointerLeave={blink.release}
            onPointerCancel={blink.release}
            onKeyDown={(event) => {
              if (event.key === ' ' || event.key === 'Enter') blink.press();
            }}
            onKeyUp={blink.release}
            onBlur={blink.release}
          >
            Show the other
          </Button>
          <div className={`${styles.second} contents`}>
            <LiveSlider
              label="Seconds per picture"
              caption="Every"
              live={adjustments.pause}
              range={ranges.pause}
            />
          </div>
        </>
      );
    case 'onion':
      return (
        <LiveSlider label="Opacity" caption="Opacity" live={adjustments.opacity} range={ranges.opacity} />
      );
    case 'difference':
      return (
        <>
          <div role="radiogroup" aria-label="Measure" title="Measure (M)" className="shrink-0">
            <Segmented
              name={`${name}measure`}
              value={choices.measure}
              options={measures.map((value) => ({ value, label: measureLabels[value] }))}
              onChange={(measure) => onChoose({ ...choices, measure })}
              className="*:flex-auto max-sm:*:px-1 max-sm:*:text-[0.8rem]"
            />
          </div>
          <div role="radiogroup" aria-label="Amplification" title="Amplification (, and .)">
            <Segmented
              name={`${name}gain`}
              value={choices.gain}
              options={gains.map((value) => ({ value, label: `×${value}` }))}
              onChange={(gain) => onChoose({ ...choices, gain })}
              className="*:flex-auto max-sm:*:px-1 max-sm:*:text-[0.8rem]"
            />
          </div>
        </>
      );
  }
}
