import { Check } from 'lucide-react';
import { estimateUsd } from '@/lib/generation/money';
import type { ModelSpec } from '@/lib/models/spec';
import type { ModelChoice } from '../../create/model-switcher';
import { formatSeconds } from '../../generation/format';

/** The models with price and time of one picture; each can be taken in and out, the last one stays. */
export function ModelToggles({
  models,
  chosen,
  onToggle,
}: {
  models: readonly ModelChoice[];
  chosen: readonly ModelSpec[];
  onToggle: (slug: string) => void;
}) {
  return (
    <fieldset>
      <legend className="mb-2 text-sm font-medium">Models</legend>
      <div className="grid grid-cols-[repeat(auto-fill,minmax(10rem,1fr))] gap-1.5">
        {models.map((model) => {
          const on = chosen.some(({ slug }) => slug === model.slug);
          return (
            <label
              key={model.slug}
              className="group relative flex min-w-0 cursor-pointer items-start gap-2.5 rounded-md border border-line px-3 py-2 text-muted transition-colors duration-150 hover:border-line-strong hover:text-ink has-checked:border-ink has-checked:bg-surface has-checked:text-ink has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent has-aria-disabled:cursor-default"
            >
              <input
                type="checkbox"
                checked={on}
                // The focus stays on it, so it is not `disabled`.
                aria-disabled={(on && chosen.length === 1) || undefined}
                onChange={() => onToggle(model.slug)}
                className="absolute inset-0 size-full cursor-[inherit] appearance-none opacity-0"
              />
              <span
                aria-hidden
                className="mt-0.75 grid size-4 shrink-0 place-items-center rounded-sm border border-line-strong group-has-checked:border-accent group-has-checked:bg-accent group-has-checked:text-on-accent"
              >
                {on ? <Check className="size-3" strokeWidth={3} /> : null}
              </span>
              <span className="min-w-0">
                <span className="block truncate text-sm font-medium">{model.name}</span>
                <span className="block truncate font-mono text-[11px] text-muted tabular-nums">
                  ~{estimateUsd(model.usd)} · {formatSeconds(model.seconds)}
                </span>
              </span>
            </label>
          );
        })}
      </div>
    </fieldset>
  );
}
