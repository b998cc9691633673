import { clsx } from 'clsx';
import { type HTMLInputTypeAttribute, useId, useState } from 'react';

/**
 * One end of a range: taken with Enter, or when it is left; until then it is half typed. `onTake` tells what is wrong
 * with it, and it then stays as it stands.
 */
export function RangeEnd({
  label,
  type,
  value,
  onTake,
}: {
  label: string;
  type: HTMLInputTypeAttribute;
  /** What is asked for; empty for open. */
  value: string;
  onTake: (text: string) => string | undefined;
}) {
  const id = useId();
  const [draft, setDraft] = useState<string>();
  const [problem, setProblem] = useState<string>();
  function take() {
    if (draft === undefined) return;
    const wrong = draft === value ? undefined : onTake(draft);
    setProblem(wrong);
    if (wrong === undefined) setDraft(undefined);
  }
  const isText = type === 'text';
  return (
    <>
      <span
        className={clsx('inline-flex items-center gap-2 text-sm', isText && 'max-sm:min-w-0 max-sm:flex-1')}
      >
        <label htmlFor={id} className="text-muted">
          {label}
        </label>
        <input
          id={id}
          type={type}
          inputMode={isText ? 'decimal' : undefined}
          autoComplete="off"
          value={draft ?? value}
          aria-invalid={problem === undefined ? undefined : true}
          aria-describedby={problem === undefined ? undefined : `${id}-problem`}
          onChange={(event) => {
            setDraft(event.currentTarget.value);
            setProblem(undefined);
          }}
          onBlur={take}
          onKeyDown={(event) => {
            if (event.key === 'Enter') take();
          }}
          className={clsx(
            'h-10 rounded-md border border-line bg-surface px-2 font-mono text-sm tabular-nums hover:border-line-strong aria-invalid:border-danger sm:h-8',
            isText && 'w-full sm:w-28',
          )}
        />
      </span>
      {problem === undefined ? null : (
        <p id={`${id}-problem`} role="alert" className="order-last basis-full text-sm text-danger">
          {problem}
        </p>
      )}
    </>
  );
}
