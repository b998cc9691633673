import { ExternalLink } from 'lucide-react';
import Link from 'next/link';
import { CopyButton } from '../gallery/result/copy-button';
import { Button, buttonClass } from '../ui/button';
import type { GivenOut } from './actions';
import { AddressOnce } from './address-once';
import { snippets } from './snippets';

/** What a link that was made is good for. */
export function ToldOnce({
  given: { path, picture, share },
  onDone,
}: {
  given: GivenOut;
  onDone: () => void;
}) {
  const { origin } = window.location;
  const pasted = {
    url: `${origin}${path}`,
    name: share.title || 'Shared pictures',
    embeddable: share.embeddable,
  };
  return (
    <div className="space-y-4">
      <AddressOnce path={path} label="Address of the link" replaces>
        If it is lost, take a new one under{' '}
        <Link href="/shares" prefetch={false} className="text-accent underline underline-offset-4">
          Shared links
        </Link>
        .
      </AddressOnce>
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
