'use client';

import type { ReactNode } from 'react';
import { useAccount } from './balance-provider';
import { HeaderPopover } from './header-popover';

/** The badge of the sandbox and what it opens: play money, which is looked after when it is seen. */
export function SandboxPopover({ children }: { children: ReactNode }) {
  const { look } = useAccount();
  return (
    <HeaderPopover
      id="about-sandbox"
      onOpen={look}
      button={
        <>
          <span aria-hidden className="size-2 rounded-full bg-caution" />
          {/* On a phone the bar is full; each picture is marked, too. */}
          <span className="max-sm:sr-only">Sandbox</span>
        </>
      }
    >
      {children}
    </HeaderPopover>
  );
}
