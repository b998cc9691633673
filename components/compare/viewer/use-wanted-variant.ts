import { useEffect, useEffectEvent, useState } from 'react';
import { wantedVariant } from '../../picture/thumbnails';
import type { Frame } from '../../picture/zoom';
import { viewIn } from './shared-view';
import { useTogether } from './use-together';

/** How long a view rests before more is loaded for it: decoding while it moves would make it stutter. */
const restMs = 150;

/** The kept size that has all there is to be seen of a picture, once the view has come to rest. */
export function useWantedVariant(frame: Frame): ReturnType<typeof wantedVariant> {
  const together = useTogether();
  const read = () => wantedVariant(frame, viewIn(frame, together.get()).scale);
  const [wanted, setWanted] = useState(read);
  const look = useEffectEvent(() => setWanted(read()));
  useEffect(() => {
    // Another room may want more as well; it tells so itself.
    let timer = 0;
    const wait = () => {
      window.clearTimeout(timer);
      timer = window.setTimeout(look, restMs);
    };
    wait();
    const leave = together.subscribe(wait);
    return () => {
      leave();
      window.clearTimeout(timer);
    };
  }, [together]);
  return wanted;
}
