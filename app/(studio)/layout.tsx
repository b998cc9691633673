import { readBalance } from '@/app/api/balance/read-balance';
import { UndoProvider } from '@/components/generation/undo-provider';
import { LiveProvider } from '@/components/live/live-provider';
import { Announcer } from '@/components/shell/announcer';
import { ConnectionBadge } from '@/components/shell/connection-badge';
import { Header } from '@/components/shell/header';
import { newestChange } from './newest-change';

// Everything here shows what the studio holds at this moment.
export const dynamic = 'force-dynamic';

export default async function StudioLayout({ children }: Readonly<{ children: React.ReactNode }>) {
  return (
    <LiveProvider since={await newestChange()}>
      <Header balance={readBalance()} />
      <UndoProvider>
        <main id="main" tabIndex={-1} className="outline-none">
          {children}
        </main>
      </UndoProvider>
      <ConnectionBadge />
      <Announcer />
    </LiveProvider>
  );
}
