import { clsx } from 'clsx';
import Link from 'next/link';
import { estimateUsd } from '@/lib/generation/money';
import { formatSeconds } from '../generation/format';

/** A model to choose from: what one needs to know before choosing. */
export interface ModelChoice {
  readonly slug: string;
  readonly name: string;
  readonly usd: number;
  readonly seconds: number;
}

/** The models with price and time of one picture. Following a link takes along what has been set. */
export function ModelSwitcher({
  models,
  current,
  onLeave,
}: {
  models: readonly ModelChoice[];
  current: string;
  onLeave: () => void;
}) {
  return (
    <nav aria-label="Models" className="grid grid-cols-2 gap-1.5">
      {models.map((model) => {
        const here = model.slug === current;
        return (
          <Link
            key={model.slug}
            href={here ? `/create/${model.slug}` : `/create/${model.slug}?carry=${current}`}
            prefetch={false}
            scroll={false}
            aria-current={here ? 'page' : undefined}
            onClick={here ? (event) => event.preventDefault() : onLeave}
            className={clsx(
              'flex min-w-0 flex-col rounded-md border px-3 py-2 transition-colors duration-150',
              here
                ? 'border-ink bg-surface'
                : 'border-line text-muted hover:border-line-strong hover:text-ink',
            )}
          >
            <span className="truncate text-sm font-medium">{model.name}</span>
            <span className="truncate font-mono text-[11px] text-muted tabular-nums">
              ~{estimateUsd(model.usd)} · {formatSeconds(model.seconds)}
            </span>
          </Link>
        );
      })}
    </nav>
  );
}
