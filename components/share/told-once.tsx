import { Check, Copy, ExternalLink } from 'lucide-react';
import Link from 'next/link';
import { CopyButton } from '../gallery/result/copy-button';
import { useCopy } from '../gallery/result/use-copy';
import { Button, buttonClass } from '../ui/button';
import type { GivenOut } from './actions';
import { isOwnName } from './own-name';
import { shareBox } from './share-fields';
import { snippets } from './snippets';

/** A link's address, the only time it is known. */
export function ToldOnce({
  given: { path, picture, share },
  onDone,
}: {
  given: GivenOut;
  onDone: () => void;
}) {
  const { origin, hostname } = window.location;
  const url = `${origin}${path}`;
  const { said, outcome, copy } = useCopy(url);
  const pasted = { url, name: share.title || 'Shared pictures', embeddable: share.embeddable };
  return (
    <div className="space-y-4">
      <div className="flex flex-wrap gap-2">
        <input
          readOnly
          aria-label="Address of the link"
          value={url}
          onFocus={(event) => event.currentTarget.select()}
          className={`${shareBox} h-10 min-w-0 flex-1 basis-64 bg-raised font-mono`}
        />
        <Button
          look="primary"
          // It takes the place of the button that was pressed.
          autoFocus
          onClick={copy}
          className="max-sm:grow"
        >
          {outcome === 'copied' ? (
            <Check aria-hidden className="size-4" />
          ) : (
            <Copy aria-hidden className="size-4" />
          )}
          Copy link
        </Button>
        <p role="status" className={outcome === 'refused' ? 'w-full text-sm text-danger' : 'sr-only'}>
          {said}
        </p>
      </div>
      <p className="text-sm text-pretty">
        <strong className="font-medium">This address is told only once.</strong> The studio keeps no copy of
        it. If it is lost, take a new one under{' '}
        <Link href="/shares" prefetch={false} className="text-accent underline underline-offset-4">
          Shared links
        </Link>
        .
      </p>
      {isOwnName(hostname) ? (
        <p className="text-sm text-pretty text-muted">
          {hostname} is this machine itself, so the link works here alone. Others need it with an address at
          which they reach this studio.
        </p>
      ) : null}
      {share.hasPassword ? (
        <p className="text-sm text-pretty text-muted">
          Its pictures ask for the password as well, so they cannot be pasted into other pages.
        </p>
      ) : picture === null ? null : (
        <details>
          <summary className="w-fit cursor-pointer py-1 text-sm text-muted hover:text-ink">
            To paste into a page
          </summary>
          <dl className="mt-1 divide-y divide-line rounded-md border border-line text-sm">
            {snippets({ ...pasted, picture: `${origin}${picture}` }).map(({ label, code }) => (
              <div key={label} className="flex items-center gap-3 pl-3">
                <dt className="w-20 shrink-0 text-muted">{label}</dt>
                <dd className="flex min-w-0 flex-1 items-center">
                  <code className="min-w-0 flex-1 truncate font-mono text-xs">{code}</code>
                  <CopyButton text={code} what={label} className="pointer-coarse:size-11" />
                </dd>
              </div>
            ))}
          </dl>
        </details>
      )}
      <div className="flex flex-wrap justify-end gap-2">
        <a href={path} target="_blank" rel="noreferrer" className={buttonClass()}>
          <ExternalLink aria-hidden className="size-4" />
          Open it
        </a>
        <Button onClick={onDone}>Done</Button>
      </div>
    </div>
  );
}
