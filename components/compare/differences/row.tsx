import { clsx } from 'clsx';
import type { ReactNode } from 'react';

export interface RowCell<Value> {
  /** Of the result it is about. */
  readonly key: number;
  readonly value: Value;
}

/** What is said of each result, with the result. */
export const columns = <Value,>(
  members: readonly { readonly index: number }[],
  values: readonly Value[],
): readonly RowCell<Value | undefined>[] =>
  members.map(({ index }, at) => ({ key: index, value: values[at] }));

/** One setting, or one figure, of each result. */
export function Row({
  label,
  cells,
  quiet = false,
}: {
  label: string;
  cells: readonly RowCell<ReactNode>[];
  quiet?: boolean;
}) {
  return (
    <tr className={clsx(quiet && 'text-muted')}>
      <th
        scope="row"
        className="sticky left-0 z-1 max-w-36 border-t border-line bg-paper py-2 pr-4 text-left align-top font-normal text-muted max-sm:max-w-24 max-sm:pr-2"
      >
        {label}
      </th>
      {cells.map(({ key, value }) => (
        <td key={key} className="min-w-36 border-t border-line py-2 pr-4 align-top break-words tabular-nums">
          {value ?? <span className="text-muted">–</span>}
        </td>
      ))}
    </tr>
  );
}
