import type { KeyLine } from '../ui/key-list';

/** What a key does to the picture in focus, or to the selection where there is one. */
export type GalleryAct =
  | { readonly kind: 'select' }
  | { readonly kind: 'favourite' }
  | { readonly kind: 'rate'; readonly rating: 0 | 1 | 2 | 3 | 4 | 5 }
  | { readonly kind: 'reject' }
  | { readonly kind: 'tag' }
  | { readonly kind: 'collect' }
  | { readonly kind: 'trash' }
  | { readonly kind: 'undo' }
  | { readonly kind: 'clear' }
  | { readonly kind: 'search' }
  | { readonly kind: 'lightbox' }
  | { readonly kind: 'cull' }
  | { readonly kind: 'compare' }
  | { readonly kind: 'help' };

const acts: Readonly<Record<string, GalleryAct>> = {
  ' ': { kind: 'select' },
  x: { kind: 'select' },
  f: { kind: 'favourite' },
  r: { kind: 'reject' },
  '0': { kind: 'rate', rating: 0 },
  '1': { kind: 'rate', rating: 1 },
  '2': { kind: 'rate', rating: 2 },
  '3': { kind: 'rate', rating: 3 },
  '4': { kind: 'rate', rating: 4 },
  '5': { kind: 'rate', rating: 5 },
  t: { kind: 'tag' },
  c: { kind: 'collect' },
  Delete: { kind: 'trash' },
  Escape: { kind: 'clear' },
  '/': { kind: 'search' },
  l: { kind: 'lightbox' },
  k: { kind: 'cull' },
  v: { kind: 'compare' },
  '?': { kind: 'help' },
};

interface KeyPress {
  readonly key: string;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly target: EventTarget | null;
}

/**
 * The one table of the gallery's single keys. Moving (arrows, with Shift extending), Enter and Tab are the list's own.
 * Undefined for every other key, for a browser's shortcut but that of taking back, and while somebody types.
 */
export function galleryAct({
  key,
  altKey,
  ctrlKey,
  metaKey,
  shiftKey,
  target,
}: KeyPress): GalleryAct | undefined {
  if (altKey || isTyping(target)) return undefined;
  const name = key.length === 1 ? key.toLowerCase() : key;
  if (ctrlKey || metaKey) return name === 'z' && !shiftKey ? { kind: 'undo' } : undefined;
  return acts[name];
}

/** For a page that explains them. */
export const keyGuide: readonly KeyLine[] = [
  { keys: ['←', '→', '↑', '↓'], does: 'Move' },
  { keys: ['Enter'], does: 'Open' },
  { keys: ['X', 'Space'], does: 'Select' },
  { keys: ['Shift + ←', 'Shift + →'], does: 'Select on the way' },
  { keys: ['F'], does: 'Favourite' },
  { keys: ['1', '…', '5'], does: 'Rate' },
  { keys: ['0'], does: 'No rating' },
  { keys: ['R'], does: 'Reject' },
  { keys: ['T'], does: 'Tag' },
  { keys: ['C'], does: 'Add to a collection' },
  { keys: ['Del'], does: 'Move to trash' },
  { keys: ['Ctrl + Z', '⌘ + Z'], does: 'Undo, while it is offered' },
  { keys: ['L'], does: 'Look closely' },
  { keys: ['K'], does: 'Cull' },
  { keys: ['V'], does: 'Compare what is selected' },
  { keys: ['/'], does: 'Search' },
  { keys: ['Esc'], does: 'Select nothing' },
  { keys: ['?'], does: 'This list' },
];

/** Whether a letter would be written. Space and digits mean something to these as well. */
function isTyping(target: EventTarget | null): boolean {
  if (typeof Element === 'undefined' || !(target instanceof Element)) return false;
  return target.closest('input:not([type=checkbox]), textarea, select, [contenteditable=true]') !== null;
}
