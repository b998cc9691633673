import type { Point } from '../../picture/zoom';
import type { KeyLine } from '../../ui/key-list';
import type { Mode } from './choices';

export type ViewerAct =
  | { readonly kind: 'mode'; readonly mode: Mode }
  | { readonly kind: 'zoom'; readonly how: 'in' | 'out' | 'fit' | 'actual' | 'pixels' | 'toggle' }
  /** Parts of the room to move the pictures by. */
  | { readonly kind: 'move'; readonly by: Point }
  | { readonly kind: 'swap' }
  /** Another picture on that side. */
  | { readonly kind: 'other'; readonly side: 'left' | 'right' }
  /** What the view has to adjust (position, opacity, speed, amplification), in steps. */
  | { readonly kind: 'adjust'; readonly by: number }
  | { readonly kind: 'turn' }
  | { readonly kind: 'play' }
  | { readonly kind: 'flip' }
  | { readonly kind: 'measure' }
  | { readonly kind: 'labels' }
  | { readonly kind: 'bare' }
  | { readonly kind: 'fullScreen' }
  | { readonly kind: 'help' }
  | { readonly kind: 'leave' };

const modes: Readonly<Record<string, Mode>> = {
  g: 'grid',
  s: 'side',
  w: 'wipe',
  b: 'blink',
  o: 'onion',
  d: 'difference',
};
/** How much of the room an arrow moves the pictures by. */
const way = 0.12;
export const arrows = {
  ArrowLeft: { x: way, y: 0 },
  ArrowRight: { x: -way, y: 0 },
  ArrowUp: { x: 0, y: way },
  ArrowDown: { x: 0, y: -way },
} as const satisfies Readonly<Record<string, Point>>;
const ways: Readonly<Record<string, Point>> = arrows;
const scales: Readonly<Record<string, 'fit' | 'actual' | 'pixels'>> = {
  Digit0: 'fit',
  Digit1: 'actual',
  Digit2: 'pixels',
};
const others: Readonly<Record<string, ViewerAct>> = {
  '+': { kind: 'zoom', how: 'in' },
  '=': { kind: 'zoom', how: 'in' },
  '-': { kind: 'zoom', how: 'out' },
  _: { kind: 'zoom', how: 'out' },
  z: { kind: 'zoom', how: 'toggle' },
  x: { kind: 'swap' },
  r: { kind: 'turn' },
  p: { kind: 'play' },
  ' ': { kind: 'flip' },
  m: { kind: 'measure' },
  l: { kind: 'labels' },
  h: { kind: 'bare' },
  '?': { kind: 'help' },
  Escape: { kind: 'leave' },
};

/** What has the focus, by the keys that are its own: none, Space, Space and arrows, or all. */
export type Focus = 'nothing' | 'button' | 'range' | 'text';

export function focusOf(target: EventTarget | null): Focus {
  if (!(target instanceof Element)) return 'nothing';
  if (target.matches('input[type=radio], input[type=range]')) return 'range';
  if (target.matches('button, a, summary, input[type=checkbox]')) return 'button';
  return target.matches('input, textarea, select, [contenteditable=true]') ? 'text' : 'nothing';
}

interface KeyPress {
  readonly key: string;
  readonly code: string;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  /** It is held. */
  readonly repeat: boolean;
  readonly focus: Focus;
}

/** What a key does in the viewer; undefined for every other. A held key goes on only with what does not flicker. */
export function viewerAct({ repeat, ...press }: KeyPress): ViewerAct | undefined {
  const act = meant(press);
  return repeat && act && !goesOn(act) ? undefined : act;
}

const goesOn = (act: ViewerAct): boolean =>
  act.kind === 'zoom' ? act.how !== 'toggle' : ['move', 'adjust', 'flip'].includes(act.kind);

/**
 * The scales have Shift as in the lightbox, where the digits rate,
 * and are told by the key's place, as its sign depends on the keyboard.
 */
function meant({ key, code, shiftKey, focus, ...press }: Omit<KeyPress, 'repeat'>): ViewerAct | undefined {
  if (press.altKey || press.ctrlKey || press.metaKey || focus === 'text') return undefined;
  const by = ways[key];
  if (by) return focus === 'range' ? undefined : { kind: 'move', by };
  if (key === ' ' && focus !== 'nothing') return undefined;
  if (shiftKey && scales[code]) return { kind: 'zoom', how: scales[code] };
  if (code === 'Comma') return { kind: 'adjust', by: shiftKey ? -10 : -1 };
  if (code === 'Period') return { kind: 'adjust', by: shiftKey ? 10 : 1 };
  const letter = key.length === 1 ? key.toLowerCase() : key;
  if (letter === 'n') return { kind: 'other', side: shiftKey ? 'left' : 'right' };
  if (letter === 'f') return shiftKey ? { kind: 'fullScreen' } : undefined;
  const mode = modes[letter];
  return mode ? { kind: 'mode', mode } : others[letter];
}

/** What explains them: of two pictures there is neither a grid nor a next one, and of one nothing beside it. */
export function viewerKeys(pictures: number): readonly KeyLine[] {
  if (pictures > 2) return [grid, ...pairKeys, next, ...ownKeys];
  return pictures > 1 ? [...pairKeys, ...ownKeys] : ownKeys;
}

const grid: KeyLine = { keys: ['G'], does: 'Grid of all' };
const next: KeyLine = { keys: ['N', 'Shift + N'], does: 'Next on the right, on the left' };
const pairKeys: readonly KeyLine[] = [
  { keys: ['S'], does: 'Side by side' },
  { keys: ['W'], does: 'Wipe' },
  { keys: ['B'], does: 'Blink' },
  { keys: ['O'], does: 'Onion skin' },
  { keys: ['D'], does: 'Difference' },
  { keys: [',', '.'], does: 'Less and more; with Shift by ten' },
  { keys: ['R'], does: 'Turn the wipe' },
  { keys: ['Space'], does: 'The other one, while held' },
  { keys: ['P'], does: 'Blink or pause' },
  { keys: ['M'], does: 'Measure of difference' },
  { keys: ['X'], does: 'Swap left and right' },
];
const ownKeys: readonly KeyLine[] = [
  { keys: ['+', '−'], does: 'Zoom' },
  { keys: ['Z'], does: 'Closer and back' },
  { keys: ['Shift + 0'], does: 'All of it' },
  { keys: ['Shift + 1'], does: '100 % of the first' },
  { keys: ['Shift + 2'], does: '1:1, each its own pixels' },
  { keys: ['←', '→', '↑', '↓'], does: 'Move' },
  { keys: ['L'], does: 'Labels' },
  { keys: ['H'], does: 'Pictures alone' },
  { keys: ['Shift + F'], does: 'Full screen' },
  { keys: ['?'], does: 'This list' },
];
