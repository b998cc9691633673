'use client';

import { clsx } from 'clsx';
import { TriangleAlert } from 'lucide-react';
import Link from 'next/link';
import { formatBalance } from '@/lib/generation/money';
import { segmindPages } from '@/lib/generation/segmind-pages';
import { useBalance } from './use-balance';

/** What is left at the provider, and the way to the budget; when that is little, with a warning and the way to more. */
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
  return (
    <>
      <Link
        href="/budget"
        prefetch={false}
        className={clsx(
          'flex min-h-9 items-center gap-1.5 text-sm tabular-nums underline-offset-4 hover:underline',
          low ? 'text-caution' : 'text-muted hover:text-ink',
        )}
        title={provider === 'sandbox' ? 'Sandbox balance, not real money' : 'Segmind balance'}
      >
        {low ? <TriangleAlert aria-hidden className="size-4 shrink-0" /> : null}
        <span className="sr-only">{low ? 'Low balance' : 'Balance'} and budget </span>
        {formatBalance(usd)}
      </Link>
      {low && provider === 'segmind' ? (
        // On a phone the bar is full; the page of the budget leads there too.
        <a
          href={segmindPages.billing}
          target="_blank"
          rel="noreferrer"
          className="text-sm text-caution underline underline-offset-4 max-md:hidden"
        >
          Top up credits
        </a>
      ) : null}
    </>
  );
}
