import type { VoteView } from '@/lib/generation/comparison-view';
import type { Point } from '../../picture/zoom';
import { arrows } from '../viewer/keys';

export type BallotKey =
  | { readonly kind: 'choose'; readonly choice: VoteView['choice'] }
  | { readonly kind: 'undo' }
  | { readonly kind: 'zoom'; readonly how: 'in' | 'out' | 'fit' }
  /** Parts of the room to move both pictures by. */
  | { readonly kind: 'move'; readonly by: Point }
  | { readonly kind: 'fullScreen' }
  | { readonly kind: 'leave' };

const keys: Readonly<Record<string, BallotKey>> = {
  ArrowLeft: { kind: 'choose', choice: 'left' },
  ArrowRight: { kind: 'choose', choice: 'right' },
  ArrowUp: { kind: 'choose', choice: 'tie' },
  ArrowDown: { kind: 'choose', choice: 'bad' },
  z: { kind: 'undo' },
  Backspace: { kind: 'undo' },
  Escape: { kind: 'leave' },
};
const closer: Readonly<Record<string, 'in' | 'out'>> = { '+': 'in', '=': 'in', '-': 'out', _: 'out' };
const ways: Readonly<Record<string, Point>> = arrows;

/**
 * What a key means while voting. Shift makes arrows move, and Shift with the place of 0 fits, as in the viewer. A key that is held
 * down votes once: its repeats would be on pairs nobody has seen.
 */
export function ballotKey(event: {
  key: string;
  code: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  shiftKey: boolean;
  repeat: boolean;
}): BallotKey | undefined {
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  if (event.altKey) return undefined;
  if (event.ctrlKey || event.metaKey) return key === 'z' && !event.repeat ? { kind: 'undo' } : undefined;
  const how = closer[key];
  if (how) return { kind: 'zoom', how };
  const by = ways[key];
  if (by && event.shiftKey) return { kind: 'move', by };
  if (event.repeat) return undefined;
  if (event.shiftKey && event.code === 'Digit0') return { kind: 'zoom', how: 'fit' };
  return event.shiftKey && key === 'f' ? { kind: 'fullScreen' } : keys[key];
}
