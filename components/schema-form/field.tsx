import { clsx } from 'clsx';
import { CircleAlert, CircleQuestionMark, RotateCcw, TriangleAlert } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { defaultText } from './default-text';
import type { Frame } from './use-frame';

/**
 * The frame of every field: label, help behind a question mark, mark and reset while it is off its default, error,
 * advice. `group` is for several controls that are one decision; then the label names the group. `aside` stands at the
 * end of the label's row, `footnote` says what the marks in the field mean.
 */
export function Field({
  frame,
  group,
  aside,
  footnote,
  ownError = false,
  children,
}: {
  frame: Frame;
  group?: 'group' | 'radiogroup';
  aside?: ReactNode;
  footnote?: ReactNode;
  /** The field shows its `FieldError` itself, beside the boxes it is about. */
  ownError?: boolean;
  children?: ReactNode;
}) {
  const { param } = frame;
  const [explained, setExplained] = useState(false);
  const groupNames = group && {
    role: group,
    'aria-labelledby': frame.labelId,
    'aria-describedby': clsx(frame.describedBy, footnote && frame.footnoteId) || undefined,
  };
  const Label = group ? 'span' : 'label';
  return (
    <div className="flex flex-col gap-1.5" {...groupNames}>
      <div className="flex min-h-6 items-center gap-2">
        <div className="flex min-w-0 flex-1 items-center gap-1.5">
          <Label
            id={frame.labelId}
            htmlFor={group ? undefined : frame.controlId}
            className={clsx('text-sm font-medium', frame.inactive && 'text-muted')}
          >
            {param.label}
          </Label>
          {param.help ? (
            <button
              type="button"
              aria-label={`About ${param.label}`}
              aria-expanded={explained}
              aria-controls={frame.helpId}
              onClick={() => setExplained(!explained)}
              className="-ml-0.5 grid size-7 shrink-0 cursor-pointer place-items-center rounded text-line-strong hover:text-ink aria-expanded:text-ink pointer-coarse:size-8"
            >
              <CircleQuestionMark aria-hidden className="size-3.5" />
            </button>
          ) : null}
          {param.affectsPrice ? (
            <span className="rounded-sm border border-line px-1 text-[11px] text-muted">affects price</span>
          ) : null}
          {frame.reset ? <ResetButton frame={frame} reset={frame.reset} /> : null}
        </div>
        {aside ? (
          <div className={clsx('flex items-center gap-2', frame.inactive && 'opacity-70')}>{aside}</div>
        ) : null}
      </div>
      {param.help ? (
        // Folded or not, it describes the control.
        <p id={frame.helpId} hidden={!explained} className="text-xs text-pretty text-muted">
          {param.help}
        </p>
      ) : null}
      {children ? <div className={clsx(frame.inactive && 'opacity-70')}>{children}</div> : null}
      {footnote ? (
        <div id={frame.footnoteId} className="space-y-0.5 text-xs text-pretty text-muted empty:hidden">
          {footnote}
        </div>
      ) : null}
      {ownError ? null : <FieldError frame={frame} />}
      <Notes frame={frame} />
    </div>
  );
}

function ResetButton({ frame, reset }: { frame: Frame; reset: () => void }) {
  const name = `Reset ${frame.param.label} to ${defaultText(frame.param)}`;
  return (
    <button
      type="button"
      onClick={reset}
      aria-label={name}
      title={name}
      className="group flex h-6 cursor-pointer items-center gap-1.5 rounded px-1 text-muted hover:text-ink"
    >
      <span className="size-1.5 rounded-full bg-accent" />
      <RotateCcw aria-hidden className="size-3.5" />
    </button>
  );
}

/** What is wrong, a line for each box. Always there, so that what appears in it is announced. */
export function FieldError({ frame, className }: { frame: Frame; className?: string }) {
  return (
    <p id={frame.errorId} aria-live="polite" className={clsx('text-sm text-danger empty:hidden', className)}>
      {frame.errors.map((error) => (
        <span key={error} className="flex gap-1.5">
          <CircleAlert aria-hidden className="mt-0.75 size-4 shrink-0" />
          {error}
        </span>
      ))}
    </p>
  );
}

function Notes({ frame }: { frame: Frame }) {
  const note = frame.inactive ?? frame.advice;
  const calm = frame.inactive !== undefined || frame.param.kind === 'toggle';
  if (!note) return null;
  return (
    <p
      id={frame.notesId}
      className={clsx('flex gap-1.5 text-xs text-pretty', calm ? 'text-muted' : 'text-caution')}
    >
      {calm ? null : <TriangleAlert aria-hidden className="mt-0.5 size-3.5 shrink-0" />}
      {note}
    </p>
  );
}
