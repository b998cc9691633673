import { createLive, type Live } from './live';
import type { LiveRange } from './live-slider';

/** What the views have to adjust and what shows without rendering; it stays while one goes from view to view. */
export interface Adjustments {
  /** Percent of the way across. */
  readonly wipe: Live<number>;
  /** Degrees. */
  readonly angle: Live<number>;
  /** Of the right picture, percent. */
  readonly opacity: Live<number>;
  /** Seconds a picture is shown while they blink. */
  readonly pause: Live<number>;
  /** Of a pair that blinks. */
  readonly shown: Live<'left' | 'right'>;
}

export const createAdjustments = (): Adjustments => ({
  wipe: createLive(50),
  angle: createLive(0),
  opacity: createLive(50),
  pause: createLive(0.6),
  shown: createLive<'left' | 'right'>('left'),
});

const percent = (value: number) => `${Math.round(value)} %`;

export const ranges: Readonly<Record<'wipe' | 'angle' | 'opacity' | 'pause', LiveRange>> = {
  wipe: { min: 0, max: 100, step: 1, text: percent },
  angle: { min: 0, max: 345, step: 15, text: (value) => `${value}°` },
  opacity: { min: 0, max: 100, step: 1, text: percent },
  // A fifth of a second is two and a half flashes a second: three may bring on a seizure (WCAG 2.3.1).
  pause: { min: 0.2, max: 3, step: 0.1, text: (value) => `${value.toFixed(1)} s` },
};

/** To the next of level, slanting and upright. */
export function turn({ angle }: Adjustments): void {
  angle.set(((Math.floor(angle.get() / 45) + 1) * 45) % 180);
}
