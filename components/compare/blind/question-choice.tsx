import type { Question } from './questions';

/** What is ranked, where there is a choice. */
export function QuestionChoice<One extends Pick<Question, 'key' | 'label'>>({
  questions,
  asked,
  onAsk,
}: {
  questions: readonly One[];
  asked: One;
  onAsk: (question: One) => void;
}) {
  if (questions.length < 2) return null;
  return (
    <label className="flex min-w-0 items-center gap-2 text-sm text-muted">
      <span className="max-sm:sr-only">Rank by</span>
      <select
        value={asked.key}
        onChange={(event) => {
          const next = questions.find(({ key }) => key === event.currentTarget.value);
          if (next) onAsk(next);
        }}
        className="h-9 max-w-40 min-w-0 cursor-pointer truncate rounded-md border border-line bg-surface px-2 text-ink hover:border-line-strong"
      >
        {questions.map(({ key, label }) => (
          <option key={key} value={key}>
            {label}
          </option>
        ))}
      </select>
    </label>
  );
}
