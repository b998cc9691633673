import { useEffect, useRef, useState } from 'react';

/**
 * Files dragged over the window from outside, unless something nearer takes them (the reference images do). True while
 * they would be taken here.
 */
export function useFileDrag(onFiles: (files: readonly File[]) => void): boolean {
  const [over, setOver] = useState(false);
  const handler = useRef(onFiles);
  handler.current = onFiles;

  useEffect(() => {
    // A picture of the page that is dragged about counts as a file in some browsers.
    let fromPage = false;
    const carriesFiles = ({ dataTransfer }: DragEvent) =>
      !fromPage && dataTransfer?.types.includes('Files') === true;
    const start = () => {
      fromPage = true;
    };
    const end = () => {
      fromPage = false;
      setOver(false);
    };
    const move = (event: DragEvent) => {
      if (!carriesFiles(event)) return;
      setOver(!event.defaultPrevented && !isDialogOpen());
      // Without this the browser would leave the page for the file.
      event.preventDefault();
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent) => {
      setOver(false);
      if (!carriesFiles(event) || event.defaultPrevented) return;
      event.preventDefault();
      if (!isDialogOpen()) handler.current([...(event.dataTransfer?.files ?? [])]);
    };
    // On the window, so that React's handlers, which sit on the document, have had their turn.
    const listening = new AbortController();
    const { signal } = listening;
    window.addEventListener('dragstart', start, { signal });
    window.addEventListener('dragend', end, { signal });
    window.addEventListener('dragover', move, { signal });
    window.addEventListener('dragleave', leave, { signal });
    window.addEventListener('drop', drop, { signal });
    return () => listening.abort();
  }, []);
  return over;
}

const isDialogOpen = (): boolean => document.querySelector('dialog[open], [aria-modal=true]') !== null;
