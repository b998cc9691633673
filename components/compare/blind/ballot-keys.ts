import type { VoteView } from '@/lib/generation/comparison-view';

export type BallotKey =
  | { readonly kind: 'choose'; readonly choice: VoteView['choice'] }
  | { readonly kind: 'undo' }
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

/** What a key means while voting. One that is held down votes once: its repeats would be on pairs nobody has seen. */
export function ballotKey(event: {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  shiftKey: boolean;
  repeat: boolean;
}): BallotKey | undefined {
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  if (event.altKey || event.repeat) return undefined;
  if (event.ctrlKey || event.metaKey) return key === 'z' ? { kind: 'undo' } : undefined;
  return event.shiftKey && key === 'f' ? { kind: 'fullScreen' } : keys[key];
}
