import type { ReactNode } from 'react';
import { AccountLink } from './account-link';
import { BalanceBadge } from './balance-badge';
import { NavLinks } from './nav-links';
import { SandboxBadge } from './sandbox-badge';
import { ThemeSwitch } from './theme-switch';
import { Wordmark } from './wordmark';

/** The studio's one bar. */
export function Header({
  provider,
  accounts,
}: {
  provider: 'segmind' | 'sandbox';
  /** Whether there are any. */
  accounts: boolean;
}) {
  return (
    <Bar home="/create" places={<NavLinks />}>
      {provider === 'sandbox' ? <SandboxBadge /> : null}
      <BalanceBadge />
      <ThemeSwitch />
      <AccountLink exist={accounts} />
    </Bar>
  );
}

/** Of somebody who may only look: what others show is all there is. */
export function ViewerHeader() {
  return (
    <Bar
      home="/granted"
      places={
        <nav aria-label="Main">
          {/* Its pages are no part of the studio. */}
          <a
            href="/granted"
            className="flex h-9 items-center rounded-md px-1.5 text-sm text-muted transition-colors duration-150 hover:text-ink sm:px-3"
          >
            Shared with me
          </a>
        </nav>
      }
    >
      <ThemeSwitch />
      <AccountLink exist />
    </Bar>
  );
}

function Bar({ home, places, children }: { home: string; places: ReactNode; children: ReactNode }) {
  return (
    <header className="sticky top-0 z-20 border-b border-line bg-paper">
      <a
        href="#main"
        className="sr-only z-50 rounded-md bg-accent text-on-accent focus:not-sr-only focus:fixed focus:top-2 focus:left-2 focus:px-4 focus:py-2"
      >
        Skip to content
      </a>
      <div className="flex h-14 items-center gap-1 px-2 min-[24rem]:px-3 sm:gap-4 sm:px-5">
        <Wordmark href={home} />
        {places}
        <div className="ml-auto flex items-center sm:gap-2">{children}</div>
      </div>
    </header>
  );
}
