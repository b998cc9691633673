import { useId } from 'react';
import { NumberBox } from '../ui/number-box';
import type { NumberText } from '../ui/number-text';

/** A box for dollars; empty stands for no limit. */
export function AmountField({
  label,
  value,
  onChange,
}: {
  label: string;
  value: NumberText;
  onChange: (value: NumberText) => void;
}) {
  const id = useId();
  return (
    <div className="w-36">
      <label htmlFor={id} className="mb-1 block text-sm font-medium">
        {label} <span className="font-normal text-muted">($)</span>
      </label>
      <NumberBox
        id={id}
        value={value}
        onChange={onChange}
        range={{ min: 0, max: 1_000_000, step: 1 }}
        placeholder="No limit"
        className="w-full"
      />
    </div>
  );
}
