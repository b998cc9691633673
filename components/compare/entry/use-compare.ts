'use client';

import { useRouter } from 'next/navigation';
import { v4 } from 'uuid';
import { useCuration } from '../../gallery/curation/curation-provider';

/** Puts results beside each other, as a comparison that is kept, and goes there. What was refused is told in a message. */
export function useCompare(): (ids: () => Promise<readonly string[]>) => Promise<void> {
  const router = useRouter();
  const { actions, ask } = useCuration();
  return async (ids) => {
    // Not `crypto.randomUUID`, which a studio reached by plain HTTP does not have.
    const made = await ask(async () => actions.compare({ id: v4(), ids: await ids() }));
    if (made) router.push(`/compare/${made.id}`);
  };
}
