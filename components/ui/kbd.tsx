'use client';

import { useSyncExternalStore } from 'react';

const never = () => () => {};
const isApple = () => /Mac|iPhone|iPad/.test(navigator.userAgent);

/** A shortcut with the platform's command key: ⌘ on Apple's, Ctrl elsewhere. Hidden where there is no keyboard. */
export function CommandKbd({ letter }: { letter: string }) {
  const apple = useSyncExternalStore(never, isApple, () => false);
  return (
    <kbd aria-hidden className="hidden font-sans text-xs pointer-fine:inline">
      {apple ? `⌘${letter}` : `Ctrl ${letter}`}
    </kbd>
  );
}
