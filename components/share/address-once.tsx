import { Check, Copy } from 'lucide-react';
import type { ReactNode } from 'react';
import { useCopy } from '../gallery/result/use-copy';
import { Button } from '../ui/button';
import { isOwnName } from './own-name';

/** The address of a link, the only time it is known. */
export function AddressOnce({
  path,
  label,
  replaces = false,
  children,
}: {
  path: string;
  label: string;
  /** Whether it takes the place of the button that was pressed, with its focus and its weight. */
  replaces?: boolean;
  /** What to do where it is lost. */
  children?: ReactNode;
}) {
  const { origin, hostname } = window.location;
  const url = `${origin}${path}`;
  const { said, outcome, copy } = useCopy(url);
  return (
    <div className="space-y-3">
      <div className="flex flex-wrap gap-2">
        <input
          readOnly
          aria-label={label}
          value={url}
          onFocus={(event) => event.currentTarget.select()}
          className="h-10 min-w-0 flex-1 basis-64 rounded-md border border-line bg-raised px-2 font-mono text-[16px] sm:text-sm"
        />
        <Button
          look={replaces ? 'primary' : 'quiet'}
          autoFocus={replaces}
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
        it. {children}
      </p>
      {isOwnName(hostname) ? (
        <p className="text-sm text-pretty text-muted">
          {hostname} is this machine itself, so the link works here alone. Others need it with an address at
          which they reach this studio.
        </p>
      ) : null}
    </div>
  );
}
