'use client';

import { clsx } from 'clsx';
import { type ComponentProps, type KeyboardEvent, useState } from 'react';
import { type NumberText, parseNumberText, stepNumber } from './number-text';

type NumberBoxProps = Omit<
  ComponentProps<'input'>,
  'value' | 'onChange' | 'type' | 'min' | 'max' | 'step' | 'onKeyDown'
> & {
  value: NumberText;
  onChange: (value: NumberText) => void;
  /** Where arrow keys lead; typing may go beyond. */
  range: { readonly min: number; readonly max: number; readonly step: number };
  unit?: string | undefined;
};

/**
 * A box for a number that lets every intermediate state stand ("", "-", "2."). It is a text input on purpose: a native
 * number input hides what was typed as soon as it is not a number, and changes its value when the wheel turns.
 */
export function NumberBox({ value, onChange, range, unit, className, onBlur, ...rest }: NumberBoxProps) {
  // What is on the screen while it says the same as the value in other words ("2." or "2,50").
  const [draft, setDraft] = useState('');
  const text = parseNumberText(draft) === value ? draft : String(value);

  function type(next: string) {
    setDraft(next);
    onChange(parseNumberText(next));
  }
  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
    event.preventDefault();
    const direction = event.key === 'ArrowUp' ? 1 : -1;
    const size = event.shiftKey ? { ...range, step: range.step * 10 } : range;
    onChange(typeof value === 'number' ? stepNumber(value, direction, size) : range.min);
  }
  return (
    <span className={clsx('relative inline-flex', className)}>
      <input
        {...rest}
        type="text"
        role="spinbutton"
        inputMode="decimal"
        autoComplete="off"
        value={text}
        aria-valuenow={typeof value === 'number' ? value : undefined}
        aria-valuetext={typeof value === 'number' ? undefined : text || 'empty'}
        aria-valuemin={range.min}
        aria-valuemax={range.max}
        onChange={(event) => type(event.currentTarget.value)}
        onKeyDown={onKeyDown}
        onBlur={(event) => {
          setDraft('');
          onBlur?.(event);
        }}
        className={clsx(
          'h-10 w-full rounded-md border bg-surface px-2 font-mono text-sm tabular-nums sm:h-8',
          rest['aria-invalid'] ? 'border-danger' : 'border-line hover:border-line-strong',
          unit ? 'pr-8' : '',
        )}
      />
      {unit ? (
        <span
          aria-hidden
          className="pointer-events-none absolute inset-y-0 right-2 grid place-items-center text-xs text-muted"
        >
          {unit}
        </span>
      ) : null}
    </span>
  );
}
