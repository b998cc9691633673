import { useEffect, useRef, useState } from 'react';
import type { Adjustments } from './adjustments';

/** A press longer than this holds, a shorter one stays. */
const holdMs = 300;

export interface Blink {
  readonly playing: boolean;
  readonly togglePlaying: () => void;
  /** The other picture: as long as it is pressed, or for good after a short press. */
  readonly press: () => void;
  readonly release: () => void;
}

/** Shows one of a pair and the other in turns. It begins by itself unless somebody asked for less motion. */
export function useBlink(on: boolean, { shown, pause }: Adjustments): Blink {
  const [playing, setPlaying] = useState(false);
  const pressed = useRef<number>(undefined);
  useEffect(() => {
    setPlaying(on && !window.matchMedia('(prefers-reduced-motion: reduce)').matches);
    if (on) return;
    pressed.current = undefined;
    shown.set('left');
  }, [on, shown]);
  useEffect(() => {
    if (!playing) return;
    let timer = 0;
    const wait = () => {
      window.clearTimeout(timer);
      timer = window.setTimeout(() => {
        shown.set(otherOf(shown.get()));
        wait();
      }, pause.get() * 1000);
    };
    wait();
    // Another speed counts at once.
    const leave = pause.subscribe(wait);
    return () => {
      leave();
      window.clearTimeout(timer);
    };
  }, [playing, shown, pause]);
  const flip = () => shown.set(otherOf(shown.get()));
  return {
    playing,
    togglePlaying: () => setPlaying(!playing),
    press: () => {
      if (pressed.current !== undefined) return;
      setPlaying(false);
      pressed.current = performance.now();
      flip();
    },
    release: () => {
      const since = pressed.current;
      pressed.current = undefined;
      if (since !== undefined && performance.now() - since > holdMs) flip();
    },
  };
}

const otherOf = (side: 'left' | 'right') => (side === 'left' ? 'right' : 'left');
