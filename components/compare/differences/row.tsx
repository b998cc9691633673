import { clsx } from 'clsx';
import type { ReactNode } from 'react';
import { LongText } from './long-text';

export interface RowCell {
  /** Of the result it is about. */
  readonly key: number;
  readonly text: string | undefined;
}

/** What is said of each result, with the result. */
export const columns = (
  members: readonly { readonly index: number }[],
  texts: readonly (string | undefined)[],
): readonly RowCell[] => members.map(({ index }, at) => ({ key: index, text: texts[at] }));

/** One setting, or one figure, of each result. */
export function Row({
  label,
  cells,
  quiet = false,
  draw = (text) => text,
}: {
  label: string;
  cells: readonly RowCell[];
  quiet?: boolean;
  /** Shows a text in the place `at`, from 0. */
  draw?: (text: string, at: number) => ReactNode;
}) {
  return (
    <tr className={clsx(quiet && 'text-muted')}>
      <th
        scope="row"
        className="sticky left-0 z-1 border-t border-line bg-paper py-2 pr-4 text-left align-top font-normal text-muted max-sm:pr-2"
      >
        {label}
      </th>
      {cells.map(({ key, text }, at) => (
        <td key={key} className="border-t border-line py-2 pr-4 align-top break-words tabular-nums">
          {text === undefined ? (
            <span className="text-muted">–</span>
          ) : (
            <LongText about={label} length={text.length}>
              {draw(text, at)}
            </LongText>
          )}
        </td>
      ))}
    </tr>
  );
}
