import { type Adjustments, ranges, turn } from './adjustments';
import { type Choices, gains, modesOf, swapped, withNext } from './choices';
import type { ViewerAct } from './keys';
import { steppedBy } from './live-slider';
import type { Together } from './together';
import type { Blink } from './use-blink';

interface Parts {
  readonly ids: readonly string[];
  readonly choices: Choices;
  readonly choose: (choices: Choices) => void;
  readonly together: Together;
  readonly adjustments: Adjustments;
  readonly blink: Blink;
  readonly bare: boolean;
  readonly onBare: () => void;
  readonly onLabels: () => void;
  readonly onFullScreen: () => void;
  readonly onKeys: () => void;
}

/** Does what a key asks for. False where it means nothing in this view, so that the browser may have it. */
export function actsOf(parts: Parts): (act: ViewerAct) => boolean {
  const { ids, choices, choose, together, adjustments, blink } = parts;
  return (act) => {
    switch (act.kind) {
      case 'mode':
        if (!modesOf(ids.length).includes(act.mode)) return false;
        choose({ ...choices, mode: act.mode });
        return true;
      case 'zoom':
        zoom(together, act.how);
        return true;
      case 'move':
        if (!together.isZoomed()) return false;
        together.shift(act.by);
        return true;
      case 'swap':
        choose(swapped(choices));
        return true;
      case 'other':
        choose(withNext(choices, act.side, ids));
        return true;
      case 'adjust':
        return adjust(parts, act.by);
      case 'turn':
        if (choices.mode === 'wipe') turn(adjustments);
        return choices.mode === 'wipe';
      case 'play':
        if (choices.mode === 'blink') blink.togglePlaying();
        return choices.mode === 'blink';
      case 'flip':
        if (choices.mode === 'blink') blink.press();
        return choices.mode === 'blink';
      case 'measure':
        if (choices.mode !== 'difference') return false;
        choose({ ...choices, measure: choices.measure === 'absolute' ? 'perceptual' : 'absolute' });
        return true;
      case 'labels':
        parts.onLabels();
        return true;
      case 'bare':
        parts.onBare();
        return true;
      case 'leave':
        if (parts.bare) parts.onBare();
        return parts.bare;
      case 'fullScreen':
        parts.onFullScreen();
        return true;
      case 'help':
        parts.onKeys();
        return true;
    }
  };
}

function zoom(together: Together, how: Extract<ViewerAct, { kind: 'zoom' }>['how']): void {
  if (how === 'in' || how === 'out') together.step(how === 'in' ? 1 : -1);
  else together[how]();
}

function adjust({ choices, choose, adjustments }: Parts, by: number): boolean {
  switch (choices.mode) {
    case 'grid':
    case 'side':
      return false;
    case 'wipe':
      steppedBy(adjustments.wipe, ranges.wipe, by);
      return true;
    case 'onion':
      steppedBy(adjustments.opacity, ranges.opacity, by);
      return true;
    case 'blink':
      steppedBy(adjustments.pause, ranges.pause, by);
      return true;
    case 'difference': {
      const gain = gains[gains.indexOf(choices.gain) + Math.sign(by)];
      if (gain) choose({ ...choices, gain });
      return true;
    }
  }
}
