'use client';

import { useState, useTransition } from 'react';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';

const most = 120;

/** Asks for a name, again where it could not be had. */
export function NameDialog({
  title,
  initial,
  button,
  onSave,
  onClose,
}: {
  title: string;
  initial: string;
  button: string;
  /** Resolves to the reason when it could not be. */
  onSave: (name: string) => Promise<string | undefined>;
  onClose: () => void;
}) {
  const [name, setName] = useState(initial);
  const [problem, setProblem] = useState<string>();
  const [pending, start] = useTransition();
  return (
    <Dialog title={title} onClose={onClose}>
      <form
        className="flex flex-wrap gap-2"
        onSubmit={(event) => {
          event.preventDefault();
          if (name.trim() !== '') start(async () => setProblem(await onSave(name.trim())));
        }}
      >
        <input
          aria-label="Name"
          value={name}
          maxLength={most}
          required
          data-focus-first
          autoComplete="off"
          onChange={(event) => setName(event.target.value)}
          onFocus={(event) => event.target.select()}
          className="h-10 min-w-0 flex-1 basis-56 rounded-md border border-line-strong bg-surface px-3 text-base sm:text-sm"
        />
        <Button type="submit" look="primary" disabled={pending || name.trim() === ''}>
          {button}
        </Button>
        {problem ? (
          <p role="alert" className="w-full text-sm text-danger">
            {problem}
          </p>
        ) : null}
      </form>
    </Dialog>
  );
}
