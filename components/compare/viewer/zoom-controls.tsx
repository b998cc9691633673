import { ChevronDown, ChevronLeft, ChevronRight, ChevronUp, Minus, Plus } from 'lucide-react';
import { Button } from '../../ui/button';
import { useFromView, useTogether } from './use-together';

const way = 0.12;
const ways = [
  { name: 'Move left', Icon: ChevronLeft, by: { x: way, y: 0 } },
  { name: 'Move right', Icon: ChevronRight, by: { x: -way, y: 0 } },
  { name: 'Move up', Icon: ChevronUp, by: { x: 0, y: way } },
  { name: 'Move down', Icon: ChevronDown, by: { x: 0, y: -way } },
];

/** Zooming and moving without wheel, drag or pinch. The percentage is the first picture's. */
export function ZoomControls() {
  const together = useTogether();
  const percent = useFromView(({ percent: read }) => Math.round(read() ?? Number.NaN));
  const zoomed = useFromView(({ isZoomed }) => isZoomed());
  const text = percent === undefined || Number.isNaN(percent) ? '' : `${percent} %`;
  const scale = (label: string, name: string, title: string, act: () => void) => (
    <Button look="plain" size="small" aria-label={name} title={title} onClick={act} className="h-9 px-2!">
      {label}
    </Button>
  );
  return (
    <fieldset aria-label="Zoom" className="flex flex-wrap items-center">
      <Button
        look="plain"
        size="icon"
        aria-label="Zoom out"
        title="Zoom out (−)"
        onClick={() => together.step(-1)}
      >
        <Minus aria-hidden className="size-4" />
      </Button>
      <output aria-label="Zoom" className="w-15 text-center font-mono text-sm tabular-nums">
        {text}
      </output>
      <Button
        look="plain"
        size="icon"
        aria-label="Zoom in"
        title="Zoom in (+)"
        onClick={() => together.step(1)}
      >
        <Plus aria-hidden className="size-4" />
      </Button>
      {scale('Fit', 'Fit', 'All of every picture (Shift 0)', together.fit)}
      {scale(
        '100 %',
        '100 %',
        'The first picture’s pixels on the screen’s, the same part of the others (Shift 1)',
        together.actual,
      )}
      {scale('1:1', '1:1', 'Every picture’s pixels on the screen’s (Shift 2)', together.pixels)}
      {zoomed
        ? ways.map(({ name, Icon, by }) => (
            <Button
              key={name}
              look="plain"
              size="icon"
              aria-label={name}
              title={`${name} (arrow key)`}
              onClick={() => together.shift(by)}
            >
              <Icon aria-hidden className="size-4" />
            </Button>
          ))
        : null}
    </fieldset>
  );
}
