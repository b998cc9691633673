import type { CullMove, Decision } from './cull';

type CullKey =
  | Exclude<CullMove, { kind: 'decide' | 'failed' | 'restart' }>
  | Decision
  | { readonly kind: 'fullScreen' }
  | { readonly kind: 'leave' };

const keys: Readonly<Record<string, CullKey>> = {
  f: { kind: 'keep' },
  k: { kind: 'keep' },
  r: { kind: 'reject' },
  x: { kind: 'reject' },
  '1': { kind: 'rate', rating: 1 },
  '2': { kind: 'rate', rating: 2 },
  '3': { kind: 'rate', rating: 3 },
  '4': { kind: 'rate', rating: 4 },
  '5': { kind: 'rate', rating: 5 },
  ' ': { kind: 'next' },
  ArrowRight: { kind: 'next' },
  ArrowLeft: { kind: 'previous' },
  u: { kind: 'undo' },
  Escape: { kind: 'leave' },
};

/** What a key means while culling; Ctrl or ⌘ with Z takes back as well, and Shift with F is the whole screen as elsewhere. */
export function cullKey(event: {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  shiftKey: boolean;
}): CullKey | undefined {
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  if (event.altKey) return undefined;
  if (event.ctrlKey || event.metaKey) return key === 'z' ? { kind: 'undo' } : undefined;
  return event.shiftKey && key === 'f' ? { kind: 'fullScreen' } : keys[key];
}
