'use client';

import { Dices, Download, SlidersHorizontal, Trash2 } from 'lucide-react';
import Link from 'next/link';
import { useRouter } from 'next/navigation';
import type { ReactNode } from 'react';
import type { GenerationView } from '@/lib/generation/view';
import type { GenerationActions } from '../../generation/actions';
import { imageUrl } from '../../generation/picture';
import { useRemove } from '../../generation/undo-provider';
import { useAction } from '../../generation/use-action';
import { Button, buttonClass } from '../../ui/button';
import { DownloadWithSettings } from './download-with-settings';

/** What can be made of a result. */
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
  const remove = useRemove(actions, action, () => router.push('/gallery'));
  const several = generation.images.length > 1;
  return (
    <div className="space-y-2">
      <div className="flex flex-wrap gap-2 *:grow">
        {createHref ? (
          <>
            <Link href={createHref} className={`${buttonClass('primary')} w-full`}>
              <SlidersHorizontal aria-hidden className="size-4" />
              Use these settings
            </Link>
            <Link href={`${createHref}&seed=random`} className={`${buttonClass()} w-full`}>
              <Dices aria-hidden className="size-4" />
              Same settings, new seed
            </Link>
            {moreUses}
          </>
        ) : (
          <p className="w-full text-sm text-pretty text-muted">
            This model is no longer in the catalogue, so its form cannot be opened. The settings are kept.
          </p>
        )}
        {generation.images.map((image, index) => (
          <a
            key={image.hash}
            href={`${imageUrl(image.hash, 'original')}?download=${encodeURIComponent(
              `${fileName}${several ? `-${index + 1}` : ''}.${image.format === 'jpeg' ? 'jpg' : image.format}`,
            )}`}
            download
            className={buttonClass()}
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
          />
        ))}
        <Button look="danger" disabled={action.pending} onClick={() => remove?.(generation)}>
          <Trash2 aria-hidden className="size-4" />
          Delete
        </Button>
      </div>
      {action.problem ? (
        <p role="alert" className="text-sm text-danger">
          {action.problem}
        </p>
      ) : null}
    </div>
  );
}
