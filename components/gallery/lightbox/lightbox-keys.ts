import type { Point } from '../../picture/zoom';
import type { Rating } from '../curation/actions';
import { galleryAct } from '../keys';

export type LightboxAct =
  | { readonly kind: 'close' }
  | { readonly kind: 'step'; readonly to: 'previous' | 'next' }
  /** Parts of the room to move the picture by. */
  | { readonly kind: 'move'; readonly by: Point }
  | { readonly kind: 'zoom'; readonly how: 'in' | 'out' | 'fit' | 'actual' | 'toggle' }
  | { readonly kind: 'settings' }
  | { readonly kind: 'fullScreen' }
  | { readonly kind: 'favourite' }
  | { readonly kind: 'reject' }
  | { readonly kind: 'rate'; readonly rating: Rating };

interface KeyPress {
  readonly key: string;
  readonly code: string;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly target: EventTarget | null;
}

/** How much of the room an arrow key moves a picture that is larger than it. */
const way = 0.12;
const arrows: Readonly<Record<string, Point>> = {
  ArrowLeft: { x: way, y: 0 },
  ArrowRight: { x: -way, y: 0 },
  ArrowUp: { x: 0, y: way },
  ArrowDown: { x: 0, y: -way },
};

/**
 * What a key does in the lightbox. Arrows move a picture that is zoomed and step from one to the next otherwise; page keys
 * always step. The digits rate as they do everywhere, so the two scales have Shift: 0 for all of it, 1 for its pixels.
 */
export function lightboxAct(press: KeyPress, zoomed: boolean): LightboxAct | undefined {
  const { key, code, shiftKey } = press;
  if (press.altKey || press.ctrlKey || press.metaKey) return undefined;
  if (key === 'Escape') return { kind: 'close' };
  // Stars are radio buttons and have keys of their own.
  if (isInput(press.target)) return undefined;
  if (shiftKey && code === 'Digit0') return { kind: 'zoom', how: 'fit' };
  if (shiftKey && code === 'Digit1') return { kind: 'zoom', how: 'actual' };
  if (shiftKey && key.toLowerCase() === 'f') return { kind: 'fullScreen' };
  const by = arrows[key];
  if (by && zoomed) return { kind: 'move', by };
  switch (key.length === 1 ? key.toLowerCase() : key) {
    case 'ArrowLeft':
    case 'PageUp':
      return { kind: 'step', to: 'previous' };
    case 'ArrowRight':
    case 'PageDown':
      return { kind: 'step', to: 'next' };
    case '+':
    case '=':
      return { kind: 'zoom', how: 'in' };
    case '-':
    case '_':
      return { kind: 'zoom', how: 'out' };
    case 'z':
      return { kind: 'zoom', how: 'toggle' };
    case 'i':
      return { kind: 'settings' };
  }
  const act = galleryAct(press);
  return act?.kind === 'favourite' || act?.kind === 'reject' || act?.kind === 'rate' ? act : undefined;
}

const isInput = (target: EventTarget | null): boolean =>
  typeof HTMLInputElement !== 'undefined' && target instanceof HTMLInputElement;
