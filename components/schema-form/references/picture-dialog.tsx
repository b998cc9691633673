'use client';

import { type KeyboardEvent, useRef, useState } from 'react';
import { imageRef } from '@/lib/models/image-ref';
import { Dialog } from '../../ui/dialog';
import { DialogSearch } from '../../ui/dialog-search';
import { Notice } from '../../ui/notice';
import { Spinner } from '../../ui/spinner';
import { useTypedSearch } from '../../ui/use-typed-search';
import { askPictures } from './ask-pictures';
import { PictureGrid } from './picture-grid';

/** Chooses from the pictures the studio keeps, results and earlier references; results are found by their prompts. */
export function PictureDialog({
  onChoose,
  onClose,
}: {
  onChoose: (ref: string) => void;
  onClose: () => void;
}) {
  const [words, setWords] = useState('');
  const { answer: pictures, problem } = useTypedSearch(words, askPictures);
  const box = useRef<HTMLInputElement>(null);
  const grid = useRef<HTMLUListElement>(null);
  const count = pictures?.length ?? 0;
  function onKeyDown(event: KeyboardEvent) {
    // Around it is the form, whose keys generate.
    event.stopPropagation();
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'ArrowDown') grid.current?.querySelector('button')?.focus();
    else if (event.key !== 'Enter') return;
    event.preventDefault();
  }
  return (
    <Dialog title="Choose a picture" onClose={onClose}>
      <DialogSearch
        ref={box}
        enterKeyHint="search"
        aria-label="Words of the prompt"
        placeholder="Words of the prompt"
        value={words}
        onChange={(event) => setWords(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <p role="status" className="sr-only">
        {pictures ? `${count} ${count === 1 ? 'picture' : 'pictures'}` : ''}
      </p>
      {problem ? (
        <Notice tone="danger">The pictures could not be loaded. Close this and try again.</Notice>
      ) : null}
      <div className="min-h-64">
        {pictures && count > 0 ? (
          <PictureGrid
            ref={grid}
            pictures={pictures}
            onLeave={() => box.current?.focus()}
            onChoose={(hash) => {
              onChoose(imageRef(hash));
              // Closed rather than taken away: the browser then gives the focus back to where it was.
              box.current?.closest('dialog')?.close();
            }}
          />
        ) : null}
        {pictures && count === 0 ? <Nothing searched={words.trim() !== ''} /> : null}
        {pictures || problem ? null : (
          <p className="flex items-center justify-center gap-2 py-12 text-sm text-muted">
            <Spinner /> Loading pictures
          </p>
        )}
      </div>
    </Dialog>
  );
}

const Nothing = ({ searched }: { searched: boolean }) => (
  <p className="py-12 text-center text-sm text-muted">
    {searched
      ? 'No picture was made from a prompt with all these words.'
      : 'No pictures yet. What you make or add will be here.'}
  </p>
);
