import type { Metadata } from 'next';
import { changeShare, forgetEndedShares, renewShare, revokeShare } from '@/app/actions/shares';
import { ShareList } from '@/components/share/list/share-list';
import { ownPage } from '@/lib/entry/page';
import { readShares } from './read-shares';

export const metadata: Metadata = { title: 'Shared links' };

export default async function SharesPage() {
  return (
    <div className="mx-auto max-w-5xl px-3 pt-5 pb-16 sm:px-5">
      <ShareList
        shares={await readShares(await ownPage('make'))}
        actions={{
          change: changeShare,
          renew: renewShare,
          revoke: revokeShare,
          forgetEnded: forgetEndedShares,
        }}
      />
    </div>
  );
}
