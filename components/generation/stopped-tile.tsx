'use client';

import { clsx } from 'clsx';
import { Trash2 } from 'lucide-react';
import Link from 'next/link';
import type { GenerationView } from '@/lib/generation/view';
import { Button } from '../ui/button';
import type { GenerationActions } from './actions';
import { promptText } from './facts';
import { shorten } from './format';
import { StoppedButtons } from './stopped-buttons';
import { StoppedIcon } from './stopped-icon';
import { stoppedText } from './stopped-text';
import styles from './stopped-tile.module.css';
import { tileName } from './tile-name';
import { useRemove } from './undo-provider';
import { useAction } from './use-action';

/**
 * A generation that ended without a picture: why, what it cost, and the next step. In little room only the reason and
 * the step; the whole tile leads to its page.
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
  const text = stoppedText(generation);
  return (
    <div className={clsx(styles.box, 'absolute inset-0')}>
      <div
        className={clsx(
          styles.tile,
          'relative flex size-full flex-col gap-2 overflow-hidden rounded-md border border-line bg-paper p-2.5 text-sm leading-snug sm:p-3',
        )}
      >
        <div className="flex shrink-0 items-start gap-2">
          <StoppedIcon state={generation.state} />
          <div className="min-w-0">
            <Link
              href={`/gallery/${generation.id}`}
              aria-label={tileName(generation)}
              prefetch={false}
              className="font-medium text-pretty outline-none after:absolute after:inset-0 after:rounded-md after:-outline-offset-2 after:outline-accent focus-visible:after:outline-2"
            >
              {text.title}
            </Link>
            <p className="text-xs text-muted">{text.charged}</p>
          </div>
        </div>
        <div className={clsx(styles.more, 'min-h-0 shrink overflow-hidden')}>
          <p className={clsx(styles.advice, 'text-pretty text-muted')}>{text.advice}</p>
          {text.link ? (
            <a
              href={text.link.href}
              target="_blank"
              rel="noreferrer"
              className="relative text-accent hover:underline"
            >
              {text.link.label}
            </a>
          ) : null}
        </div>
        <div className={clsx(styles.foot, 'relative mt-auto shrink-0 space-y-2')}>
          {action.problem ? (
            <p role="alert" className="text-danger">
              {action.problem}
            </p>
          ) : (
            <p className={clsx(styles.prompt, 'truncate text-muted')}>
              {shorten(promptText(generation), 80)}
            </p>
          )}
          <div className="flex flex-wrap items-center gap-1.5">
            {actions ? (
              <div
                data-both={generation.state === 'unconfirmed' || undefined}
                className={clsx(styles.actions, 'flex flex-wrap items-center gap-1.5')}
              >
                <StoppedButtons generation={generation} actions={actions} action={action} />
              </div>
            ) : null}
            {remove ? (
              <Button
                look="plain"
                size="icon"
                aria-label="Remove"
                title="Remove"
                disabled={action.pending}
                onClick={() => remove(generation)}
                className="-mr-1.5 ml-auto size-8 text-muted"
              >
                <Trash2 aria-hidden className="size-4" />
              </Button>
            ) : null}
          </div>
        </div>
      </div>
    </div>
  );
}
