import { clsx } from 'clsx';
import type { ComponentProps } from 'react';
import { replaceKey } from './axis-draft';
import type { AxisOptionGroup } from './axis-options';

/** The list of what can vary. What another axis varies already cannot be chosen. */
export function SettingSelect({
  groups,
  taken,
  unknown,
  className,
  ...rest
}: ComponentProps<'select'> & {
  groups: readonly AxisOptionGroup[];
  taken: readonly string[];
  /** A setting that none of the models has, so that it still stands there. */
  unknown: string | undefined;
}) {
  return (
    <select
      className={clsx(
        'h-10 min-w-0 cursor-pointer rounded-md border bg-surface px-2 text-[16px] sm:h-9 sm:text-sm',
        rest['aria-invalid'] ? 'border-danger' : 'border-line hover:border-line-strong',
        className,
      )}
      {...rest}
    >
      <option value="">Choose a setting</option>
      <option value={replaceKey}>Words in the prompt</option>
      {unknown === undefined ? null : <option value={unknown}>{unknown.replace(/^\w+:/, '')}</option>}
      {groups.map(({ label, options }) => (
        <optgroup key={label} label={label}>
          {options.map((option) => (
            <option key={option.key} value={option.key} disabled={taken.includes(option.key)}>
              {option.label}
            </option>
          ))}
        </optgroup>
      ))}
    </select>
  );
}
