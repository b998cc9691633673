import { useRef, useState } from 'react';
import { imageRef } from '@/lib/models/image-ref';
import { addPicture, type PictureSource } from './add-picture';

/** A picture on its way into the tray, or one that did not make it. */
export interface Upload {
  readonly id: number;
  readonly name: string;
  /** Share sent, 0 to 1. */
  readonly progress: number;
  readonly error: string | undefined;
}

/** Uploads side by side; each that arrives is handed to `onArrive`, in the order they were added. */
export function useUploads(onArrive: (ref: string) => void) {
  const [uploads, setUploads] = useState<readonly Upload[]>([]);
  const lastId = useRef(0);
  // Each waits for the one before it, so that "image 1" is the first one chosen and not the first to arrive.
  const turn = useRef<Promise<unknown>>(Promise.resolve());
  const arrive = useRef(onArrive);
  arrive.current = onArrive;

  const update = (id: number, patch: Partial<Upload>) =>
    setUploads((all) => all.map((upload) => (upload.id === id ? { ...upload, ...patch } : upload)));
  const remove = (id: number) => setUploads((all) => all.filter((upload) => upload.id !== id));

  function list(name: string, error?: string): number {
    lastId.current += 1;
    const id = lastId.current;
    setUploads((all) => [...all, { id, name, progress: 0, error }]);
    return id;
  }
  async function start(source: PictureSource) {
    const id = list('file' in source ? source.file.name || 'Pasted picture' : source.url);
    const before = turn.current;
    const answer = addPicture(source, (progress) => update(id, { progress }));
    turn.current = answer.then(() => before);
    const result = await answer;
    await before;
    if (!result.ok) return update(id, { error: result.error });
    remove(id);
    arrive.current(imageRef(result.value.hash));
  }
  /** Shows what is not even sent, and why. */
  const refuse = (name: string, error: string) => void list(name, error);
  return { uploads, start, refuse, remove };
}
