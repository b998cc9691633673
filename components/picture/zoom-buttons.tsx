import { Minus, Plus } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from '../ui/button';

/** Zooming without wheel or pinch, around what says how close one is. */
export function ZoomButtons({
  onStep,
  children,
}: {
  onStep: (direction: 1 | -1) => void;
  children: ReactNode;
}) {
  return (
    <>
      <Button look="plain" size="icon" aria-label="Zoom out" title="Zoom out (−)" onClick={() => onStep(-1)}>
        <Minus aria-hidden className="size-4" />
      </Button>
      {children}
      <Button look="plain" size="icon" aria-label="Zoom in" title="Zoom in (+)" onClick={() => onStep(1)}>
        <Plus aria-hidden className="size-4" />
      </Button>
    </>
  );
}
