import { useEffect, useEffectEvent } from 'react';
import type { SchemaFormState } from './use-schema-form';

const saveAfterMs = 300;

/** Calls `save` a moment after each change of a form, and at once when its page is left. */
export function useSaving({ subscribe }: Pick<SchemaFormState, 'subscribe'>, save: () => void): void {
  const keep = useEffectEvent(save);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const now = () => {
      clearTimeout(timer);
      keep();
    };
    const soon = () => {
      clearTimeout(timer);
      timer = setTimeout(() => keep(), saveAfterMs);
    };
    const unsubscribe = subscribe({ formState: { values: true }, callback: soon });
    window.addEventListener('pagehide', now);
    return () => {
      unsubscribe();
      window.removeEventListener('pagehide', now);
      now();
    };
  }, [subscribe]);
}
