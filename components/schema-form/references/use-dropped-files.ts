import { type DragEvent, useEffect, useRef, useState } from 'react';

/** Files dragged over an element, and pictures pasted anywhere on the page while no dialog is open. */
export function useDroppedFiles(onFiles: (files: readonly File[]) => void) {
  const [over, setOver] = useState(false);
  const handler = useRef(onFiles);
  handler.current = onFiles;

  useEffect(() => {
    const paste = (event: ClipboardEvent) => {
      const files = [...(event.clipboardData?.files ?? [])];
      if (files.length === 0 || document.querySelector('dialog[open]')) return;
      event.preventDefault();
      handler.current(files);
    };
    document.addEventListener('paste', paste);
    return () => document.removeEventListener('paste', paste);
  }, []);

  const carriesFiles = (event: DragEvent) => event.dataTransfer.types.includes('Files');
  const target = {
    onDragEnter: (event: DragEvent) => carriesFiles(event) && setOver(true),
    onDragOver: (event: DragEvent) => carriesFiles(event) && event.preventDefault(),
    onDragLeave: (event: DragEvent<HTMLElement>) => {
      const to = event.relatedTarget;
      if (!(to instanceof Node && event.currentTarget.contains(to))) setOver(false);
    },
    onDrop: (event: DragEvent) => {
      if (!carriesFiles(event)) return;
      event.preventDefault();
      setOver(false);
      handler.current([...event.dataTransfer.files]);
    },
  };
  return { over, target };
}
