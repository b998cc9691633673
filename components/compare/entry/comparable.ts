import type { GenerationView } from '@/lib/generation/view';

/** A relative of a result that there is a picture of, and what it is to it. */
interface Comparable {
  readonly what: 'original' | 'draft' | 'verification' | 'final';
  readonly id: string;
}

/** What a result can be put beside: what it was made from, its verification, its finals. `others` are those around it. */
export function comparable(
  { id, state, origin, verification }: GenerationView,
  others: readonly GenerationView[],
): readonly Comparable[] {
  if (state !== 'succeeded') return [];
  const source = origin?.kind === 'promotion' ? 'draft' : 'original';
  const whatIs = (other: GenerationView): Comparable['what'] | undefined => {
    if (other.id === origin?.id) return source;
    if (other.id === verification?.by) return 'verification';
    return other.origin?.id === id && other.origin.kind === 'promotion' ? 'final' : undefined;
  };
  return others.flatMap((other) => {
    const what = other.state === 'succeeded' && other.deletedAt === null ? whatIs(other) : undefined;
    return what && other.id !== id ? [{ what, id: other.id }] : [];
  });
}
