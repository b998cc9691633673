import { clsx } from 'clsx';
import { CircleAlert, RotateCcw, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { defaultText } from './default-text';
import type { Frame } from './use-frame';

/**
 * The frame of every field: label, mark and reset while it is off its default, help, advice, error. `group` is for
 * several controls that are one decision; then the label names the group. `aside` stands at the end of the label's row.
 */
export function Field({
  frame,
  group,
  aside,
  children,
}: {
  frame: Frame;
  group?: 'group' | 'radiogroup';
  aside?: ReactNode;
  children?: ReactNode;
}) {
  const { param } = frame;
  const groupNames = group && {
    role: group,
    'aria-labelledby': frame.labelId,
    'aria-describedby': frame.describedBy,
  };
  const Label = group ? 'span' : 'label';
  return (
    <div className="space-y-1.5" {...groupNames}>
      <div className="flex min-h-6 items-center gap-2">
        <div className="flex min-w-0 flex-1 items-center gap-2">
          <Label
            id={frame.labelId}
            htmlFor={group ? undefined : frame.controlId}
            className={clsx('text-sm font-medium', frame.inactive && 'text-muted')}
          >
            {param.label}
          </Label>
          {param.affectsPrice ? (
            <span className="rounded-sm border border-line px-1 text-[11px] text-muted">affects price</span>
          ) : null}
          {frame.reset ? <ResetButton frame={frame} reset={frame.reset} /> : null}
        </div>
        {aside}
      </div>
      {children ? <div className={clsx(frame.inactive && 'opacity-70')}>{children}</div> : null}
      <Messages frame={frame} />
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

function Messages({ frame }: { frame: Frame }) {
  const note = frame.inactive ?? frame.advice;
  const calm = frame.inactive !== undefined || frame.param.kind === 'toggle';
  return (
    <>
      {/* Always there, so that what appears in it is announced. */}
      <p id={frame.errorId} aria-live="polite" className="text-sm text-danger empty:hidden">
        {frame.error ? (
          <span className="flex gap-1.5">
            <CircleAlert aria-hidden className="mt-0.75 size-4 shrink-0" />
            {frame.error}
          </span>
        ) : null}
      </p>
      {note ? (
        <p
          id={frame.notesId}
          className={clsx('flex gap-1.5 text-xs text-pretty', calm ? 'text-muted' : 'text-caution')}
        >
          {calm ? null : <TriangleAlert aria-hidden className="mt-0.5 size-3.5 shrink-0" />}
          {note}
        </p>
      ) : null}
      {frame.param.help ? (
        <p id={frame.helpId} className="text-xs text-pretty text-muted">
          {frame.param.help}
        </p>
      ) : null}
    </>
  );
}
