import { refill } from '@/app/actions/refill';
import { readBalance } from '@/app/api/balance/read-balance';
import { DropToRead } from '@/components/drop/drop-to-read';
import { CurationProvider } from '@/components/gallery/curation/curation-provider';
import { LightboxProvider } from '@/components/gallery/lightbox/lightbox-provider';
import { SelectionProvider } from '@/components/gallery/selection/selection-provider';
import { UndoProvider } from '@/components/generation/undo-provider';
import { LiveProvider } from '@/components/live/live-provider';
import { Announcer } from '@/components/shell/announcer';
import { BalanceProvider } from '@/components/shell/balance-provider';
import { ConnectionBadge } from '@/components/shell/connection-badge';
import { Header, ViewerHeader } from '@/components/shell/header';
import { localOwner } from '@/lib/access/access';
import { may } from '@/lib/access/role';
import { ownPage } from '@/lib/entry/page';
import { curationActions } from './curation-actions';
import { newestChange } from './newest-change';
import { refreshPage } from './refresh-page';

// Everything here shows what the studio holds at this moment.
export const dynamic = 'force-dynamic';

export default async function StudioLayout({ children }: Readonly<{ children: React.ReactNode }>) {
  const studio = await ownPage('look');
  const { owner, role, account } = studio.access;
  const main = (
    <main
      id="main"
      tabIndex={-1}
      // What the browser kept before there were accounts is of whoever has the rows of that time, too.
      data-person={owner === localOwner ? undefined : owner}
      className="outline-none"
    >
      {children}
    </main>
  );
  if (!may(role, 'make')) {
    return (
      <LiveProvider since={null} refreshPage={refreshPage}>
        <ViewerHeader />
        <UndoProvider>{main}</UndoProvider>
      </LiveProvider>
    );
  }
  const balance = await readBalance(studio);
  return (
    <LiveProvider since={await newestChange()} refreshPage={refreshPage}>
      <BalanceProvider initial={balance} refill={refill}>
        <Header provider={balance.provider} accounts={account !== null} />
        <UndoProvider>
          <CurationProvider actions={curationActions}>
            <SelectionProvider>
              <DropToRead>
                <LightboxProvider>{main}</LightboxProvider>
              </DropToRead>
            </SelectionProvider>
          </CurationProvider>
        </UndoProvider>
      </BalanceProvider>
      <ConnectionBadge />
      <Announcer />
    </LiveProvider>
  );
}
