'use client';

import Link from 'next/link';
import type { GenerationView } from '@/lib/generation/view';
import type { GenerationActions } from '../../generation/actions';
import { promptText, sizeOf } from '../../generation/facts';
import { shorten } from '../../generation/format';
import { Picture } from '../../generation/picture';
import { useAction } from '../../generation/use-action';
import { MessagePage } from '../../shell/message-page';
import { Button, buttonClass } from '../../ui/button';

/** The page of a generation that was deleted: nothing is thrown away, so it can come back. */
export function Deleted({ generation, actions }: { generation: GenerationView; actions: GenerationActions }) {
  const { run, pending, problem } = useAction();
  const [image] = generation.images;
  return (
    <MessagePage
      title={image ? 'This picture was deleted' : 'This generation was deleted'}
      art={image ? <Faded generation={generation} image={image} /> : undefined}
      actions={
        <>
          <Button look="primary" disabled={pending} onClick={() => run(actions.restore, generation)}>
            Restore
          </Button>
          <Link href="/gallery" className={buttonClass()}>
            Go to the gallery
          </Link>
        </>
      }
    >
      <p>
        It no longer shows in the gallery. {image ? 'Its settings and its file are' : 'Its settings are'}{' '}
        still kept.
      </p>
      {promptText(generation) ? (
        <p className="mt-3 text-sm">“{shorten(promptText(generation), 140)}”</p>
      ) : null}
      {problem ? (
        <p role="alert" className="mt-3 text-danger">
          {problem}
        </p>
      ) : null}
    </MessagePage>
  );
}

function Faded({
  generation,
  image,
}: {
  generation: GenerationView;
  image: GenerationView['images'][number];
}) {
  const { width, height } = sizeOf(generation);
  return (
    <div
      className="overflow-hidden rounded-xs opacity-60 grayscale"
      style={{
        aspectRatio: `${width} / ${height}`,
        width: `min(100%, 16rem * ${(width / height).toFixed(4)})`,
      }}
    >
      <Picture image={image} alt="" eager sizes="20rem" />
    </div>
  );
}
