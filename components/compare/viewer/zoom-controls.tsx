import { ZoomButtons } from '../../picture/zoom-buttons';
import { Button } from '../../ui/button';
import { useFromView, useTogether } from './use-together';

/** How close the pictures are looked at. The percentage is the first one's. */
export function ZoomControls() {
  const { step, fit, actual, pixels } = useTogether();
  const percent = useFromView(({ percent: read }) => Math.round(read() ?? 0));
  const scales = [
    { name: 'Fit', title: 'All of every picture (Shift 0)', act: fit },
    {
      name: '100 %',
      title: 'The first picture’s pixels on the screen’s, the same part of the others (Shift 1)',
      act: actual,
    },
    { name: '1:1', title: 'Every picture’s pixels on the screen’s (Shift 2)', act: pixels },
  ];
  return (
    <fieldset aria-label="Zoom" className="flex items-center">
      <ZoomButtons onStep={step}>
        <output aria-label="Scale" className="w-13 text-center font-mono text-sm tabular-nums">
          {percent ? `${percent} %` : ''}
        </output>
      </ZoomButtons>
      {scales.map(({ name, title, act }) => (
        <Button key={name} look="plain" title={title} onClick={act} className="h-9 px-2! text-sm">
          {name}
        </Button>
      ))}
    </fieldset>
  );
}
