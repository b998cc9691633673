import { ZoomButtons } from '../../picture/zoom-buttons';
import { Button } from '../../ui/button';
import { MoveControls } from '../viewer/move-controls';
import { useTogether } from '../viewer/use-together';

/** Closer and elsewhere without wheel, pinch or drag. No percentage and no own pixels: sizes tell models from each other. */
export function BallotZoom() {
  const { step, fit } = useTogether();
  return (
    <div className="flex items-center justify-center gap-2 px-2">
      <fieldset aria-label="Zoom" className="flex items-center">
        <ZoomButtons onStep={step}>
          <Button look="plain" title="All of both (Shift 0)" onClick={fit} className="h-9 px-2! text-sm">
            Fit
          </Button>
        </ZoomButtons>
      </fieldset>
      <MoveControls keys="Shift and arrow key" />
    </div>
  );
}
