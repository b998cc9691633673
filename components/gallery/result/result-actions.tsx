'use client';

import { clsx } from 'clsx';
import { Dices, Download, SlidersHorizontal, Trash2 } from 'lucide-react';
import Link from 'next/link';
import { useRouter, useSearchParams } from 'next/navigation';
import type { ReactNode } from 'react';
import type { GenerationView } from '@/lib/generation/view';
import type { GenerationActions } from '../../generation/actions';
import { imageUrl } from '../../generation/picture';
import { useRemove } from '../../generation/undo-provider';
import { useAction } from '../../generation/use-action';
import { ShareButton } from '../../share/share-button';
import { Button, buttonClass } from '../../ui/button';
import { galleryHref } from '../gallery-href';
import { DownloadWithSettings } from './download-with-settings';

const main = 'gap-1.5 px-3 text-sm';
const quietAction = 'gap-1.5 px-2 pointer-coarse:h-9';

/** What can be made of a result: the two main ways to go on, then quietly the rest. */
export function ResultActions({
  generation,
  actions,
  createHref,
  fileName,
  moreUses,
}: {
  generation: GenerationView;
  actions: GenerationActions;
  /** The form with these settings; undefined when the model has left the catalogue. */
  createHref: string | undefined;
  /** Without number and ending. */
  fileName: string;
  /** Follows the links to the form. */
  moreUses: ReactNode;
}) {
  const router = useRouter();
  const action = useAction();
  const search = useSearchParams().get('q') ?? '';
  const remove = useRemove(actions, action, () => router.push(galleryHref(search)));
  const several = generation.images.length > 1;
  return (
    <div className="space-y-2">
      {createHref ? (
        <div className="flex flex-wrap gap-2 *:grow">
          <Link href={createHref} className={clsx(buttonClass('primary'), main)}>
            <SlidersHorizontal aria-hidden className="size-4" />
            Use these settings
          </Link>
          <Link href={`${createHref}&seed=random`} className={clsx(buttonClass(), main)}>
            <Dices aria-hidden className="size-4" />
            Same settings, new seed
          </Link>
        </div>
      ) : (
        <p className="text-sm text-pretty text-muted">
          This model is no longer in the catalogue, so its form cannot be opened. The settings are kept.
        </p>
      )}
      <div className="relative -mx-2 min-h-8">
        {createHref ? moreUses : null}
        {/* On the line of the menu's button, away from what only takes a copy. */}
        <div className="absolute top-0 right-0 flex">
          {generation.images.length > 0 ? (
            <ShareButton
              look="plain"
              shared={{ subject: { kind: 'results', ids: [generation.id] }, name: 'this picture' }}
              className={quietAction}
            />
          ) : null}
          <Button
            look="plain"
            size="small"
            disabled={action.pending}
            onClick={() => remove?.(generation)}
            className={clsx(quietAction, 'text-danger')}
          >
            <Trash2 aria-hidden className="size-4" />
            Delete
          </Button>
        </div>
      </div>
      {generation.images.length > 0 ? (
        <div className="-mx-2 flex flex-wrap gap-x-1">
          {generation.images.map((image, index) => (
            <a
              key={image.hash}
              href={`${imageUrl(image.hash, 'original')}?download=${encodeURIComponent(
                `${fileName}${several ? `-${index + 1}` : ''}.${image.format === 'jpeg' ? 'jpg' : image.format}`,
              )}`}
              download
              className={clsx(buttonClass('plain', 'small'), quietAction)}
            >
              <Download aria-hidden className="size-4" />
              Download original{several ? ` ${index + 1}` : ''}
            </a>
          ))}
          {generation.images.map((image, index) => (
            <DownloadWithSettings
              key={image.hash}
              href={`/api/generations/${generation.id}/file?image=${index}&download=${encodeURIComponent(
                `${fileName}${several ? `-${index + 1}` : ''}`,
              )}`}
              label={several ? ` ${index + 1}` : ''}
              className={quietAction}
            />
          ))}
        </div>
      ) : null}
      {action.problem ? (
        <p role="alert" className="text-sm text-danger">
          {action.problem}
        </p>
      ) : null}
    </div>
  );
}
