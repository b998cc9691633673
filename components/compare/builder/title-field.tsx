import { clsx } from 'clsx';
import { CircleAlert } from 'lucide-react';
import { useEffect, useId, useRef } from 'react';

/** What the comparison is to be called; what it is called otherwise stands in the empty box. */
export function TitleField({
  title,
  otherwise,
  problem,
  onChange,
}: {
  title: string;
  otherwise: string;
  /** What the studio says against it, which takes the focus. */
  problem: string | undefined;
  onChange: (title: string) => void;
}) {
  const id = useId();
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (problem) box.current?.focus();
  }, [problem]);
  return (
    <div className="space-y-1">
      <label htmlFor={id} className="block text-sm">
        Title <span className="text-muted">(optional)</span>
      </label>
      <input
        ref={box}
        id={id}
        type="text"
        autoComplete="off"
        maxLength={120}
        placeholder={otherwise}
        value={title}
        onChange={(event) => onChange(event.currentTarget.value)}
        aria-invalid={problem ? true : undefined}
        aria-describedby={`${id}-error`}
        className={clsx(
          'h-10 w-full rounded-md border bg-surface px-2 text-[16px] text-ellipsis sm:h-9 sm:text-sm',
          problem ? 'border-danger' : 'border-line hover:border-line-strong',
        )}
      />
      <p id={`${id}-error`} aria-live="polite" className="flex gap-1.5 text-sm text-danger empty:hidden">
        {problem ? (
          <>
            <CircleAlert aria-hidden className="mt-0.75 size-4 shrink-0" />
            {problem}
          </>
        ) : null}
      </p>
    </div>
  );
}
