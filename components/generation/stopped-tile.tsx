'use client';

import { Trash2 } from 'lucide-react';
import Link from 'next/link';
import type { GenerationView } from '@/lib/generation/view';
import { Button } from '../ui/button';
import type { GenerationActions } from './actions';
import { promptText, sizeOf } from './facts';
import { shorten } from './format';
import { StoppedButtons } from './stopped-buttons';
import { StoppedIcon } from './stopped-icon';
import { stoppedText } from './stopped-text';
import { useRemove } from './undo-provider';
import { useAction } from './use-action';

/** A generation that ended without a picture: why, what it cost, and the next step. Grows with its text. */
export function StoppedTile({
  generation,
  actions,
}: {
  generation: GenerationView;
  actions: GenerationActions | undefined;
}) {
  const { width, height } = sizeOf(generation);
  const action = useAction();
  const remove = useRemove(actions, action);
  const text = stoppedText(generation);
  return (
    <div
      className="flex flex-col gap-2 rounded-md border border-line bg-surface p-3 text-sm"
      style={{ aspectRatio: `${width} / ${height}` }}
    >
      <div className="flex items-start gap-2">
        <StoppedIcon state={generation.state} />
        <div className="min-w-0 space-y-1">
          <p className="font-medium">
            <Link href={`/gallery/${generation.id}`} prefetch={false} className="hover:underline">
              {text.title}
            </Link>
          </p>
          <p className="text-pretty text-muted">{text.advice}</p>
          {text.link ? (
            <a href={text.link.href} target="_blank" rel="noreferrer" className="text-accent hover:underline">
              {text.link.label}
            </a>
          ) : null}
        </div>
      </div>
      <div className="mt-auto space-y-2">
        <p className="truncate text-muted">{shorten(promptText(generation), 80)}</p>
        {action.problem ? (
          <p role="alert" className="text-danger">
            {action.problem}
          </p>
        ) : null}
        <div className="flex flex-wrap items-center gap-1.5">
          {actions ? <StoppedButtons generation={generation} actions={actions} action={action} /> : null}
          {remove ? (
            <Button
              look="plain"
              size="icon"
              aria-label="Remove"
              title="Remove"
              disabled={action.pending}
              onClick={() => remove(generation)}
              className="text-muted"
            >
              <Trash2 aria-hidden className="size-4" />
            </Button>
          ) : null}
          <span className="ml-auto text-xs text-muted">{text.charged}</span>
        </div>
      </div>
    </div>
  );
}
