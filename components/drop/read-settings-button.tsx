'use client';

import { FileSearch } from 'lucide-react';
import { useRef } from 'react';
import { Button } from '../ui/button';
import { useReadSettings } from './drop-to-read';

/** The way to a picture's settings without dragging: by keyboard and on a phone. */
export function ReadSettingsButton() {
  const read = useReadSettings();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        accept="image/png,image/jpeg,image/webp"
        hidden
        onChange={({ currentTarget }) => {
          read([...(currentTarget.files ?? [])]);
          // So that choosing the same file again is a choice.
          currentTarget.value = '';
        }}
      />
      <Button look="plain" size="small" className="-ml-3" onClick={() => input.current?.click()}>
        <FileSearch aria-hidden className="size-4" />
        Read settings from a picture
      </Button>
    </>
  );
}
