import { CircleAlert } from 'lucide-react';
import { type ReactNode, useId } from 'react';

/** What a control of an axis is told by its frame. */
export interface BoxIds {
  readonly id: string;
  readonly 'aria-invalid': true | undefined;
  readonly 'aria-describedby': string;
}

/** A labelled box of an axis, with how to fill it in, what it comes to and what is wrong with it. */
export function AxisBox({
  label,
  hint,
  reading,
  error,
  children,
}: {
  label: string;
  hint?: ReactNode;
  /** "4 values: 20, 30, 40, 50" */
  reading?: string | undefined;
  error: string | undefined;
  children: (ids: BoxIds) => ReactNode;
}) {
  const id = useId();
  const [hintId, errorId] = [`${id}-hint`, `${id}-error`];
  return (
    <div className="space-y-1">
      <label htmlFor={id} className="block text-sm">
        {label}
      </label>
      {children({ id, 'aria-invalid': error ? true : undefined, 'aria-describedby': `${errorId} ${hintId}` })}
      <div id={hintId} className="text-xs text-pretty text-muted empty:hidden">
        {hint}
      </div>
      {/* Always there, so that what appears in it is announced. */}
      <div id={errorId} aria-live="polite" className="text-sm break-words empty:hidden">
        {error ? (
          <p className="flex gap-1.5 text-danger">
            <CircleAlert aria-hidden className="mt-0.75 size-4 shrink-0" />
            {error}
          </p>
        ) : reading ? (
          <p className="font-mono text-xs text-ink tabular-nums">{reading}</p>
        ) : null}
      </div>
    </div>
  );
}
