import type { QueryProblem } from '@/lib/search/query';
import { LinkButton } from '../../ui/link-button';

/** What was not understood, in sentences, with a button where it can be put right. The text stays as it was typed. */
export function ProblemList({
  id,
  problems,
  onFix,
}: {
  id: string;
  problems: readonly QueryProblem[];
  onFix: (problem: QueryProblem, fix: string) => void;
}) {
  return (
    <div id={id} role="status">
      {problems.map((problem) => {
        const { start, message, fix } = problem;
        return (
          <p
            key={`${start} ${message}`}
            className="flex flex-wrap items-baseline gap-x-3 text-sm text-danger"
          >
            <span className="min-w-0 wrap-anywhere">{message}</span>
            {fix === undefined ? null : (
              <LinkButton onClick={() => onFix(problem, fix)}>Write {fix}</LinkButton>
            )}
          </p>
        );
      })}
    </div>
  );
}
