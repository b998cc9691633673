import { Minus, Plus } from 'lucide-react';
import { Button } from '../../ui/button';
import { useFromView, useTogether } from './use-together';

/** Zooming without wheel or pinch. The percentage is the first picture's. */
export function ZoomControls() {
  const together = useTogether();
  const percent = useFromView(({ percent: read }) => Math.round(read() ?? 0));
  const scales = [
    { name: 'Fit', title: 'All of every picture (Shift 0)', act: together.fit },
    {
      name: '100 %',
      title: 'The first picture’s pixels on the screen’s, the same part of the others (Shift 1)',
      act: together.actual,
    },
    { name: '1:1', title: 'Every picture’s pixels on the screen’s (Shift 2)', act: together.pixels },
  ];
  return (
    <fieldset aria-label="Zoom" className="flex items-center">
      <Button
        look="plain"
        size="icon"
        aria-label="Zoom out"
        title="Zoom out (−)"
        onClick={() => together.step(-1)}
      >
        <Minus aria-hidden className="size-4" />
      </Button>
      <output aria-label="Scale" className="w-13 text-center font-mono text-sm tabular-nums">
        {percent ? `${percent} %` : ''}
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
      {scales.map(({ name, title, act }) => (
        <Button key={name} look="plain" title={title} onClick={act} className="h-9 px-2! text-sm">
          {name}
        </Button>
      ))}
    </fieldset>
  );
}
