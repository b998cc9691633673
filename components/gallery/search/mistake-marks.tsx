import type { QueryProblem } from '@/lib/search/query';
import { marked } from './shown-problems';

/** Wavy lines behind the text of a box, which must be set alike (`className`) and scrolled as far. */
export function MistakeMarks({
  text,
  problems,
  scrolled,
  className,
}: {
  text: string;
  problems: readonly QueryProblem[];
  scrolled: number;
  className: string;
}) {
  return (
    <div
      aria-hidden
      className={`pointer-events-none absolute inset-x-9 inset-y-px mx-px overflow-hidden leading-10 text-transparent ${className}`}
    >
      <span className="inline-block" style={{ transform: `translateX(${-scrolled}px)` }}>
        {marked(text, problems).map((piece) => (
          <span
            key={piece.at}
            className={piece.wrong ? 'underline decoration-danger decoration-wavy underline-offset-3' : ''}
          >
            {piece.text}
          </span>
        ))}
      </span>
    </div>
  );
}
