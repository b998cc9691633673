import { useMemo, useSyncExternalStore } from 'react';
import { type Choices, choicesFrom, choicesToHash } from './choices';

const changed = 'viewer-choices';
const subscribe = (onChange: () => void) => {
  window.addEventListener('hashchange', onChange);
  window.addEventListener(changed, onChange);
  return () => {
    window.removeEventListener('hashchange', onChange);
    window.removeEventListener(changed, onChange);
  };
};

/** The choices of a viewer, kept in the fragment of the address: a reload or a link brings them back. */
export function useChoices(ids: readonly string[]): [Choices, (choices: Choices) => void] {
  const hash = useSyncExternalStore(
    subscribe,
    () => window.location.hash,
    () => '',
  );
  const choices = useMemo(() => choicesFrom(hash, ids), [hash, ids]);
  return [
    choices,
    (next) => {
      window.history.replaceState(null, '', `#${choicesToHash(next)}`);
      // Replacing tells nobody by itself.
      window.dispatchEvent(new Event(changed));
    },
  ];
}
