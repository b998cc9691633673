'use client';

import { formatBalance } from '@/lib/generation/money';
import { segmindPages } from '@/lib/generation/segmind-pages';
import { RefillButton } from '../shell/refill-button';
import { useBalance } from '../shell/use-balance';

/** What is left at the provider, and the way to more. */
export function BalanceLeft() {
  const { usd, low, provider, problem } = useBalance();
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2 text-sm">
      <p className={low || usd === null ? 'text-caution tabular-nums' : 'tabular-nums'}>
        {usd === null
          ? (problem ?? 'Not known yet')
          : `${formatBalance(usd)}${low ? ', which is little' : ''}`}
      </p>
      {provider === 'sandbox' ? (
        <RefillButton />
      ) : (
        <a
          href={segmindPages.billing}
          target="_blank"
          rel="noreferrer"
          className="text-accent underline underline-offset-4"
        >
          Top up credits
        </a>
      )}
    </div>
  );
}
