import { Check, Copy } from 'lucide-react';
import { useCopy } from '../../gallery/result/use-copy';
import { Button } from '../../ui/button';

/** The address of an invitation, the only time it is known. */
export function InvitationLink({ path }: { path: string }) {
  const url = `${window.location.origin}${path}`;
  const { said, outcome, copy } = useCopy(url);
  return (
    <div className="mt-4 rounded-md border border-line bg-surface p-3">
      <div className="flex flex-wrap gap-2">
        <input
          readOnly
          aria-label="Address of the invitation"
          value={url}
          onFocus={(event) => event.currentTarget.select()}
          className="h-10 min-w-0 flex-1 basis-64 rounded-md border border-line bg-raised px-2 font-mono text-[16px] sm:text-sm"
        />
        <Button onClick={copy} className="max-sm:grow">
          {outcome === 'copied' ? (
            <Check aria-hidden className="size-4" />
          ) : (
            <Copy aria-hidden className="size-4" />
          )}
          Copy
        </Button>
      </div>
      <p role="status" className={outcome === 'refused' ? 'mt-2 text-sm text-danger' : 'sr-only'}>
        {said}
      </p>
      <p className="mt-2 text-sm text-pretty text-muted">
        It is told only this once; the studio keeps no copy of it.
      </p>
    </div>
  );
}
