import { ArrowLeftRight } from 'lucide-react';
import { Button } from '../../ui/button';
import { type Choices, swapped } from './choices';

/** The left one to the right and the right one to the left. */
export function SwapButton({
  choices,
  onChoose,
}: {
  choices: Choices;
  onChoose: (choices: Choices) => void;
}) {
  return (
    <Button
      look="plain"
      size="icon"
      aria-label="Swap left and right"
      title="Swap left and right (X)"
      onClick={() => onChoose(swapped(choices))}
    >
      <ArrowLeftRight aria-hidden className="size-4" />
    </Button>
  );
}
