'use client';

import { useEffect, useState } from 'react';
import type { ImageView } from '@/lib/generation/view';
import { imageRef } from '@/lib/models/image-ref';
import type { Result } from '@/lib/result';
import { Dialog } from '../../ui/dialog';
import { Notice } from '../../ui/notice';
import { Spinner } from '../../ui/spinner';
import { recentPictures } from './recent-pictures';

/** Chooses from the pictures the studio keeps: results and earlier references. */
export function PictureDialog({
  onChoose,
  onClose,
}: {
  onChoose: (ref: string) => void;
  onClose: () => void;
}) {
  const [answer, setAnswer] = useState<Result<readonly ImageView[], string>>();
  useEffect(() => {
    let open = true;
    recentPictures().then((result) => open && setAnswer(result));
    return () => {
      open = false;
    };
  }, []);
  return (
    <Dialog title="Choose a picture" onClose={onClose}>
      <Pictures answer={answer} onChoose={onChoose} />
    </Dialog>
  );
}

function Pictures({
  answer,
  onChoose,
}: {
  answer: Result<readonly ImageView[], string> | undefined;
  onChoose: (ref: string) => void;
}) {
  if (!answer)
    return (
      <p className="flex items-center justify-center gap-2 py-12 text-sm text-muted">
        <Spinner /> Loading pictures
      </p>
    );
  if (!answer.ok) return <Notice tone="danger">{answer.error}</Notice>;
  if (answer.value.length === 0)
    return (
      <p className="py-12 text-center text-sm text-muted">
        No pictures yet. What you make or add will be here.
      </p>
    );
  return (
    <ul className="grid grid-cols-[repeat(auto-fill,minmax(7rem,1fr))] gap-2">
      {answer.value.map((image, index) => (
        <li key={image.hash}>
          <button
            type="button"
            aria-label={`Picture ${index + 1}, ${image.width} × ${image.height}`}
            onClick={(event) => {
              onChoose(imageRef(image.hash));
              // Closed rather than taken away: the browser then gives the focus back to where it was.
              event.currentTarget.closest('dialog')?.close();
            }}
            className="block aspect-square w-full cursor-pointer overflow-hidden rounded-md border border-line bg-raised hover:border-ink"
          >
            {/* biome-ignore lint/performance/noImgElement: already a thumbnail of the right size */}
            <img
              src={`/api/images/${image.hash}/small`}
              alt=""
              loading="lazy"
              className="size-full object-cover"
            />
          </button>
        </li>
      ))}
    </ul>
  );
}
