'use client';

import { useId, useState } from 'react';
import { Button } from '../../ui/button';

/** Adds a picture by its address. Not a form element: it stands inside the settings' own form. */
export function AddressForm({ onAdd, onClose }: { onAdd: (url: string) => void; onClose: () => void }) {
  const [url, setUrl] = useState('');
  const [problem, setProblem] = useState<string>();
  const id = useId();
  function add() {
    const tidy = url.trim();
    if (!URL.canParse(tidy) || !/^https?:$/.test(new URL(tidy).protocol))
      return setProblem('Enter an address that starts with https:// or http://.');
    onAdd(tidy);
    onClose();
  }
  return (
    <div className="space-y-1.5">
      <label htmlFor={id} className="text-xs text-muted">
        Address of a picture
      </label>
      <div className="flex gap-1.5">
        <input
          id={id}
          // biome-ignore lint/a11y/noAutofocus: appears because its button was pressed
          autoFocus
          inputMode="url"
          autoComplete="off"
          placeholder="https://"
          value={url}
          aria-invalid={problem ? true : undefined}
          aria-describedby={problem ? `${id}-problem` : undefined}
          onChange={(event) => {
            setUrl(event.currentTarget.value);
            setProblem(undefined);
          }}
          onKeyDown={(event) => {
            if (event.key === 'Escape') onClose();
            if (event.key !== 'Enter') return;
            event.preventDefault();
            event.stopPropagation();
            add();
          }}
          className="h-10 min-w-0 flex-1 rounded-md border border-line bg-surface px-2 text-[16px] sm:h-8 sm:text-sm"
        />
        <Button size="small" className="h-10 sm:h-8" onClick={add}>
          Add
        </Button>
      </div>
      {problem ? (
        <p id={`${id}-problem`} role="alert" className="text-xs text-danger">
          {problem}
        </p>
      ) : null}
    </div>
  );
}
