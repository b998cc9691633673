import { Maximize, Minimize } from 'lucide-react';
import { Button } from './button';
import type { FullScreen } from './use-full-screen';

/** Nothing where the browser cannot: a view that covers the page is the most there is. */
export function FullScreenButton({ full, toggle }: FullScreen) {
  if (!toggle) return null;
  const Icon = full ? Minimize : Maximize;
  return (
    <Button
      look="plain"
      size="icon"
      aria-label="Full screen"
      title="Full screen (Shift F)"
      aria-pressed={full}
      onClick={toggle}
    >
      <Icon aria-hidden className="size-4" />
    </Button>
  );
}
