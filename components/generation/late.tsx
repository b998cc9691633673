'use client';

import { type ComponentType, type ReactNode, useEffect, useEffectEvent, useState } from 'react';
import { useLive } from '../live/live-provider';
import { unreachable } from './actions';
import { useOffer } from './undo-provider';

/**
 * A part that is loaded when it is first shown. React's `lazy` takes the page with it where that fails, and what was
 * typed in it; here a message says so, and the part is asked for again when the studio is back or when it is shown anew.
 */
export function late<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  {
    meanwhile = null,
    onMissing,
  }: {
    /** Stands in its place until it is there. */
    readonly meanwhile?: ReactNode;
    readonly onMissing?: (props: Props) => void;
  } = {},
): ComponentType<Props> {
  let loaded: ComponentType<Props> | undefined;
  return function Late(props: Props) {
    const [Part, setPart] = useState(() => loaded);
    const live = useLive().connection === 'live';
    const offer = useOffer();
    const tell = useEffectEvent(() => {
      offer({ key: 'late', text: unreachable, whileAway: true });
      onMissing?.(props);
    });
    // biome-ignore lint/correctness/useExhaustiveDependencies: `live` asks again
    useEffect(() => {
      if (Part) return;
      let gone = false;
      load().then(
        (part) => {
          loaded = part;
          if (!gone) setPart(() => part);
        },
        () => {
          if (!gone) tell();
        },
      );
      return () => {
        gone = true;
      };
    }, [Part, live]);
    return Part ? <Part {...props} /> : meanwhile;
  };
}

/** The same for a dialog, which closes where it cannot be had. */
export const lateDialog = <Props extends { readonly onClose: () => void }>(
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> => late(load, { onMissing: ({ onClose }) => onClose() });
