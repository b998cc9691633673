'use client';

import { Trash2 } from 'lucide-react';
import Link from 'next/link';
import type { GenerationView } from '@/lib/generation/view';
import { Button } from '../ui/button';
import type { GenerationActions } from './actions';
import { promptText, seedText } from './facts';
import { shorten } from './format';
import { StoppedButtons } from './stopped-buttons';
import { StoppedIcon } from './stopped-icon';
import { stoppedText } from './stopped-text';
import { tileName } from './tile-name';
import { useRemove } from './undo-provider';
import { useAction } from './use-action';

/**
 * A generation that ended without a picture: which one, why, what it cost, and every next step. It is as tall as its
 * words, which are cut only after whole lines; its page has the rest. The whole tile leads there.
 */
export function StoppedTile({
  generation,
  actions,
}: {
  generation: GenerationView;
  actions: GenerationActions | undefined;
}) {
  const action = useAction();
  const remove = useRemove(actions, action);
  const { title, charged, reason, advice, link } = stoppedText(generation);
  const seed = seedText(generation);
  return (
    <div className="relative flex w-full min-w-0 flex-col gap-2 rounded-md border border-line bg-paper p-3 text-sm leading-snug">
      <div className="flex items-start gap-2">
        <StoppedIcon state={generation.state} />
        <div className="min-w-0 flex-1">
          <Link
            href={`/gallery/${generation.id}`}
            aria-label={tileName(generation)}
            prefetch={false}
            className="font-medium text-pretty outline-none after:absolute after:inset-0 after:rounded-md after:-outline-offset-2 after:outline-accent focus-visible:after:outline-2"
          >
            {title}
          </Link>
          <p className="text-xs text-muted">
            {charged}
            {seed ? (
              <>
                {' · Seed '}
                <span className="font-mono tabular-nums">{seed}</span>
              </>
            ) : null}
          </p>
        </div>
        {remove ? (
          <Button
            look="plain"
            size="icon"
            aria-label="Remove"
            title="Remove"
            disabled={action.pending}
            onClick={() => remove(generation)}
            className="relative -mt-1.5 -mr-1.5 size-8 text-muted"
          >
            <Trash2 aria-hidden className="size-4" />
          </Button>
        ) : null}
      </div>
      <p className="line-clamp-2 break-words">{shorten(promptText(generation), 160) || 'No prompt'}</p>
      <p className="line-clamp-5 break-words text-pretty text-muted">{reason ? `“${reason}”` : advice}</p>
      {link ? (
        <a
          href={link.href}
          target="_blank"
          rel="noreferrer"
          className="relative self-start text-accent hover:underline"
        >
          {link.label}
        </a>
      ) : null}
      {action.problem ? (
        <p role="alert" className="text-danger">
          {action.problem}
        </p>
      ) : null}
      {actions ? (
        // At the foot, so that the buttons of a row stand on one line.
        <div className="relative mt-auto flex flex-wrap items-center gap-1.5 pt-1 [&_button]:px-2.5">
          <StoppedButtons generation={generation} actions={actions} action={action} />
        </div>
      ) : null}
    </div>
  );
}
