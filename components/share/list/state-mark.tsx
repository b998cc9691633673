import { clsx } from 'clsx';
import type { ReactNode } from 'react';
import { exhaustive } from '@/lib/result';
import type { ShareView } from '@/lib/sharing/share-view';
import { When } from '../../generation/when';

/** Whether a link can be followed, and until or since when. */
export function StateMark({
  share: { state, expiresAt, revokedAt },
  shown,
}: {
  share: ShareView;
  /** There is something behind it. */
  shown: boolean;
}) {
  switch (state) {
    case 'open':
      if (!shown) return <Mark dot="bg-caution">Nothing to show</Mark>;
      return (
        <Mark dot="bg-good">
          {expiresAt === null ? (
            'Open without end'
          ) : (
            <>
              Open until <When ms={expiresAt} />
            </>
          )}
        </Mark>
      );
    case 'expired':
      return <Mark dot="bg-line-strong">Expired {expiresAt === null ? null : <When ms={expiresAt} />}</Mark>;
    case 'revoked':
      return <Mark dot="bg-line-strong">Revoked {revokedAt === null ? null : <When ms={revokedAt} />}</Mark>;
    default:
      return exhaustive(state);
  }
}

function Mark({ dot, children }: { dot: string; children: ReactNode }) {
  return (
    <span className="inline-flex items-baseline gap-1.5 text-ink">
      <span aria-hidden className={clsx('size-2 shrink-0 rounded-full', dot)} />
      <span>{children}</span>
    </span>
  );
}
