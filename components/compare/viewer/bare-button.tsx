import { Eye } from 'lucide-react';
import { Button } from '../../ui/button';

/** The way back from pictures alone, not to be seen until it is pointed at or has the focus. */
export function BareButton({ onLeave }: { onLeave: () => void }) {
  return (
    <Button
      size="icon"
      aria-label="Show the controls"
      title="Show the controls (H)"
      onClick={onLeave}
      className="absolute! top-3 right-3 z-20 size-11! opacity-0 hover:opacity-100 focus-visible:opacity-100"
    >
      <Eye aria-hidden className="size-5" />
    </Button>
  );
}
