'use client';

import { Pencil } from 'lucide-react';
import { useRef, useState, useTransition } from 'react';
import { problemOf } from '../../generation/actions';
import { Button } from '../../ui/button';
import { RenameForm } from '../../ui/rename-form';
import type { CompareActions } from '../actions';

/** The comparison's name, to be changed in its place. */
export function Title({
  id,
  title,
  rename,
  onRenamed,
}: {
  id: string;
  title: string;
  rename: CompareActions['renameComparison'];
  onRenamed: () => Promise<void>;
}) {
  const button = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  const [problem, setProblem] = useState<string>();
  const [busy, start] = useTransition();
  const close = () => {
    setOpen(false);
    setProblem(undefined);
    // The button is hidden until the box has gone.
    requestAnimationFrame(() => button.current?.focus());
  };
  const save = (name: string) =>
    new Promise<boolean>((resolve) => {
      start(async () => {
        const refused = await problemOf(() => rename({ id, title: name.trim() }), 'This comparison');
        if (refused === undefined) await onRenamed();
        setProblem(refused);
        resolve(refused === undefined);
      });
    });
  return (
    <div className="min-w-0">
      <div className={open ? 'sr-only' : 'flex items-start gap-1'}>
        <h1 className="line-clamp-2 min-w-0 text-xl font-medium break-words">{title}</h1>
        {open ? null : (
          <Button
            ref={button}
            look="plain"
            size="icon"
            aria-label="Rename"
            title="Rename"
            onClick={() => setOpen(true)}
            className="-my-1 text-muted"
          >
            <Pencil aria-hidden className="size-4" />
          </Button>
        )}
      </div>
      {open ? (
        <>
          <RenameForm name={title} busy={busy} onRename={save} onClose={close} />
          {problem ? (
            <p role="alert" className="mt-1 text-sm text-danger">
              {problem}
            </p>
          ) : null}
        </>
      ) : null}
    </div>
  );
}
