import { readBalance } from '@/app/api/balance/read-balance';
import { UndoProvider } from '@/components/generation/undo-provider';
import { LiveProvider } from '@/components/live/live-provider';
import { Announcer } from '@/components/shell/announcer';
import { ConnectionBadge } from '@/components/shell/connection-badge';
import { Header } from '@/components/shell/header';
import { studio } from '@/lib/studio';

// Everything here shows what the studio holds at this moment.
export const dynamic = 'force-dynamic';

/** Pages are read beside this layout, not after it; asking for a few changes again closes the gap between the two. */
const overlap = 50;

export default async function StudioLayout({ children }: Readonly<{ children: React.ReactNode }>) {
  const change = await studio().store.generations.lastChange();
  return (
    <LiveProvider since={Math.max(0, change - overlap)}>
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
