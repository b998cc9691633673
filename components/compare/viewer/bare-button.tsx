import { Eye } from 'lucide-react';
import type { RefObject } from 'react';
import { Button } from '../../ui/button';
import { useAlone } from '../../ui/use-alone';

/** The way back from pictures alone, not to be seen until it is pointed at or has the focus. The rest of the page is inert. */
export function BareButton({
  section,
  onLeave,
}: {
  section: RefObject<HTMLElement | null>;
  onLeave: () => void;
}) {
  useAlone(section);
  return (
    <>
      {/* The page's own heading is inert. */}
      <h1 className="sr-only">Pictures alone</h1>
      <Button
        size="icon"
        aria-label="Show the controls"
        title="Show the controls (H)"
        onClick={onLeave}
        className="absolute! top-3 right-3 z-20 size-11! opacity-0 hover:opacity-100 focus-visible:opacity-100"
      >
        <Eye aria-hidden className="size-5" />
      </Button>
    </>
  );
}
