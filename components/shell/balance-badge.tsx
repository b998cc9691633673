'use client';

import { clsx } from 'clsx';
import { TriangleAlert } from 'lucide-react';
import Link from 'next/link';
import { formatBalance } from '@/lib/generation/money';
import { segmindPages } from '@/lib/generation/segmind-pages';
import { sandboxPopover } from './sandbox-badge';
import { useBalance } from './use-balance';

/** What is left at the provider, and the way to the budget; when that is little, with a warning and a way to top up. */
export function BalanceBadge() {
  const { usd, low, provider, problem } = useBalance();
  if (usd === null) {
    if (problem === null) return null;
    return (
      <span className="flex items-center gap-1.5 text-sm text-caution" title={problem}>
        <TriangleAlert aria-hidden className="size-4" />
        <span className="sr-only">{problem}</span>
        <span aria-hidden className="max-sm:hidden">
          Balance unknown
        </span>
      </span>
    );
  }
  const amount = <span className="text-sm tabular-nums">{formatBalance(usd)}</span>;
  if (low && provider === 'sandbox') {
    return (
      <button type="button" popoverTarget={sandboxPopover} title="The play money is low" className={lowClass}>
        <LowMark />
        {amount}
      </button>
    );
  }
  if (low) {
    return (
      <a
        href={segmindPages.billing}
        target="_blank"
        rel="noreferrer"
        title="The balance is low"
        className={clsx(lowClass, 'underline-offset-4 hover:underline')}
      >
        <LowMark />
        {amount}
        <span className="max-md:sr-only">Top up credits</span>
      </a>
    );
  }
  return (
    <Link
      href="/budget"
      prefetch={false}
      className="flex min-h-9 items-center text-muted underline-offset-4 hover:text-ink hover:underline"
      title={provider === 'sandbox' ? 'Sandbox balance, not real money' : 'Segmind balance'}
    >
      <span className="sr-only">Balance and budget </span>
      {amount}
    </Link>
  );
}

const lowClass = 'flex min-h-9 cursor-pointer items-center gap-1.5 rounded-md text-sm text-caution';

const LowMark = () => (
  <>
    <TriangleAlert aria-hidden className="size-4 shrink-0" />
    <span className="sr-only">Low balance</span>
  </>
);
