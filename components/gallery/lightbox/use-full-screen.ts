import { type RefObject, useEffect, useState } from 'react';

/** The whole screen for an element. `toggle` is undefined where the browser has no such thing (an iPhone). */
export function useFullScreen(element: RefObject<HTMLElement | null>) {
  const [full, setFull] = useState(false);
  useEffect(() => {
    const look = () => setFull(document.fullscreenElement !== null);
    document.addEventListener('fullscreenchange', look);
    return () => {
      document.removeEventListener('fullscreenchange', look);
      if (document.fullscreenElement) void document.exitFullscreen();
    };
  }, []);
  const toggle = () => {
    const change = document.fullscreenElement
      ? document.exitFullscreen()
      : element.current?.requestFullscreen();
    change?.catch(() => undefined); // the browser said no, and shows so
  };
  return { full, toggle: document.fullscreenEnabled ? toggle : undefined };
}
