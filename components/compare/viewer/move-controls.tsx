import { ChevronDown, ChevronLeft, ChevronRight, ChevronUp } from 'lucide-react';
import { Button } from '../../ui/button';
import { arrows } from './keys';
import { useFromView, useTogether } from './use-together';

const ways = [
  { name: 'Move left', Icon: ChevronLeft, by: arrows.ArrowLeft },
  { name: 'Move right', Icon: ChevronRight, by: arrows.ArrowRight },
  { name: 'Move up', Icon: ChevronUp, by: arrows.ArrowUp },
  { name: 'Move down', Icon: ChevronDown, by: arrows.ArrowDown },
];

/** Moving without dragging. Always there, or every zoom would shift what is below. */
export function MoveControls({ keys = 'arrow key' }: { keys?: string }) {
  const together = useTogether();
  const zoomed = useFromView(({ isZoomed }) => isZoomed());
  return (
    <fieldset aria-label="Move" className="flex items-center">
      {ways.map(({ name, Icon, by }) => (
        <Button
          key={name}
          look="plain"
          size="icon"
          aria-label={name}
          title={`${name} (${keys})`}
          aria-disabled={!zoomed}
          onClick={() => together.shift(by)}
          className="w-8! aria-disabled:cursor-default aria-disabled:opacity-40"
        >
          <Icon aria-hidden className="size-4" />
        </Button>
      ))}
    </fieldset>
  );
}
