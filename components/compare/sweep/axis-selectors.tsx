import { ArrowLeftRight } from 'lucide-react';
import type { AxisHeading } from '@/lib/comparison/plan';
import { shortTexts } from '@/lib/comparison/short-texts';
import { Button } from '../../ui/button';
import type { ChangeLook } from '../page/use-look';

/** Which axes are rows and columns, and which value of each other one is shown. */
export function AxisSelectors({
  headings,
  rows,
  columns,
  at,
  change,
}: {
  headings: readonly AxisHeading[];
  rows: number;
  columns: number;
  at: readonly number[];
  change: ChangeLook;
}) {
  const axes = headings.map(({ label }, value) => ({ value, label }));
  const others = headings.flatMap((heading, axis) =>
    axis === rows || axis === columns ? [] : [{ heading, axis }],
  );
  return (
    <>
      <Select
        label="Columns"
        value={columns}
        options={axes}
        // What was there before takes the place of what comes.
        onChange={(axis) => change(() => ({ columns: axis, rows: axis === rows ? columns : rows }))}
      />
      <Button
        look="plain"
        size="icon"
        aria-label="Swap rows and columns"
        title="Swap rows and columns"
        onClick={() => change(() => ({ rows: columns, columns: rows }))}
      >
        <ArrowLeftRight aria-hidden className="size-4" />
      </Button>
      <Select
        label="Rows"
        value={rows}
        options={axes}
        onChange={(axis) => change(() => ({ rows: axis, columns: axis === columns ? rows : columns }))}
      />
      {others.map(({ heading, axis }) => (
        <Select
          key={`${axis}`}
          label={heading.label}
          value={at[axis] ?? 0}
          options={named(heading.values)}
          onChange={(place) =>
            change(() => ({ at: at.map((before, other) => (other === axis ? place : before)) }))
          }
        />
      ))}
    </>
  );
}

function named(values: readonly string[]) {
  const short = shortTexts(values);
  return values.map((text, value) => ({ value, label: short.get(text) || 'Empty' }));
}

function Select({
  label,
  value,
  options,
  onChange,
}: {
  label: string;
  value: number;
  options: readonly { readonly value: number; readonly label: string }[];
  onChange: (value: number) => void;
}) {
  return (
    <label className="flex min-w-0 items-center gap-1.5 text-sm text-muted">
      <span className="max-w-32 truncate">{label}</span>
      <select
        value={value}
        onChange={(event) => onChange(Number(event.target.value))}
        className="h-9 max-w-44 min-w-0 rounded-md border border-line bg-surface px-2 text-ink pointer-coarse:h-11"
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  );
}
