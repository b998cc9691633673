'use client';

import { useEffect, useEffectEvent, useState } from 'react';
import { arrived, freshDraft, sentOut, typed } from './draft-text';

/** Long enough to type on, short enough not to wait for. */
const pauseMs = 300;

/** The text in the box: sent on when the typing pauses, or at once by `send`. What does not fit stays in the box. */
export function useDraftText(
  text: string,
  onChange: (text: string) => void,
  fits: (text: string) => boolean,
) {
  const [state, setState] = useState(() => freshDraft(text));
  if (state.address !== text) setState(arrived(state, text));
  const newest = state.sent.at(-1) ?? state.address;

  const type = (next: string) => setState((current) => typed(current, next));
  function send(next: string) {
    if (!fits(next)) return type(next);
    setState((current) => sentOut(current, next));
    if (next !== newest) onChange(next);
  }
  const sendDraft = useEffectEvent(() => send(state.draft));
  useEffect(() => {
    if (state.draft === newest) return undefined;
    const timer = setTimeout(sendDraft, pauseMs);
    return () => clearTimeout(timer);
  }, [state.draft, newest]);

  return { draft: state.draft, type, send };
}
