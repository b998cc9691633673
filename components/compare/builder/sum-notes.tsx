import { ChevronRight } from 'lucide-react';
import { useId } from 'react';
import type { PlanEstimate } from '@/lib/generation/comparison-view';
import { formatUsd } from '@/lib/generation/money';
import { NumberBox } from '../../ui/number-box';
import { existingText } from './sum-text';
import type { useAskAbove } from './use-ask-above';

/** What the sum does not say: what exists, what cannot be made and why, and from what sum on the person is asked first. */
export function SumNotes({
  estimate,
  askAbove: { typed, limit, type },
}: {
  estimate: PlanEstimate | undefined;
  askAbove: ReturnType<typeof useAskAbove>;
}) {
  const id = useId();
  const existing = estimate && existingText(estimate);
  return (
    <div className="space-y-2 text-sm">
      {existing ? <p className="text-pretty text-good">{existing}</p> : null}
      {estimate && estimate.problems > 0 ? <Problems estimate={estimate} /> : null}
      <div className="flex items-center gap-2 text-xs text-muted">
        <label htmlFor={id}>Ask me above $</label>
        <NumberBox
          id={id}
          value={typed}
          onChange={type}
          range={{ min: 0, max: 1000, step: 0.5 }}
          aria-invalid={typed === limit ? undefined : true}
          aria-describedby={`${id}-error`}
          className="w-20"
        />
        <span id={`${id}-error`} aria-live="polite" className="text-danger">
          {typed === limit ? null : `No amount. It is still ${formatUsd(limit)}.`}
        </span>
      </div>
    </div>
  );
}

function Problems({ estimate: { problems, cells, sentences } }: { estimate: PlanEstimate }) {
  return (
    <details className="group/problems text-caution">
      <summary className="flex min-h-8 cursor-pointer list-none items-center gap-1.5 [&::-webkit-details-marker]:hidden">
        <ChevronRight
          aria-hidden
          className="size-4 shrink-0 transition-transform duration-150 group-open/problems:rotate-90"
        />
        {problemsText(problems, cells)}
      </summary>
      <ul className="list-disc space-y-1 pb-1 pl-9 text-xs text-pretty">
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </details>
  );
}

function problemsText(problems: number, cells: number): string {
  if (problems < cells) {
    return `${problems.toLocaleString('en')} of ${cells.toLocaleString('en')} combinations cannot be made`;
  }
  return cells === 1 ? 'It cannot be made yet' : 'None of them can be made yet';
}
