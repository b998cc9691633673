import { clsx } from 'clsx';
import type { CSSProperties } from 'react';
import type { Grid } from '@/lib/comparison/grid';
import type { AxisHeading } from '@/lib/comparison/plan';
import { shortTexts } from '@/lib/comparison/short-texts';
import type { MemberView } from '@/lib/generation/comparison-view';
import type { GenerationActions } from '../../generation/actions';
import type { Look } from '../page/look';
import { Cell } from './cell';
import type { useCellKeys } from './use-cell-keys';

const head = 'sticky z-2 bg-paper text-left text-xs font-medium';
const sideHead = 'py-1.5 pr-1.5 pl-3 sm:pl-5';

/** The table itself. Its heads stay in sight whichever way the frame around it is scrolled. */
export function SweepTable({
  label,
  headings,
  grid: { rows, columns, cells },
  look: { of },
  cell,
  retry,
  onChoose,
  onAsk,
  keys: { active, ...handlers },
}: {
  label: string;
  headings: readonly AxisHeading[];
  grid: Grid<MemberView>;
  look: Look;
  /** The width of a cell in rem, at least so much where they wrap, and its height by width. */
  cell: { readonly width: number; readonly ratio: number };
  retry: GenerationActions['retry'];
  onChoose: (index: number) => void;
  onAsk: (index: number) => void;
  keys: Omit<ReturnType<typeof useCellKeys>, 'wasThere'>;
}) {
  const down = rows === undefined ? undefined : headings[rows];
  const across = columns === undefined ? undefined : headings[columns];
  const downTexts = shortTexts(down?.values ?? []);
  const acrossTexts = shortTexts(across?.values ?? []);
  const style: CSSProperties & Record<'--cell' | '--least' | '--shape', string> = {
    '--cell': down ? `${cell.width}rem` : '100%',
    '--least': `${cell.width}rem`,
    '--shape': String(1 / cell.ratio),
  };
  return (
    <div className={clsx(down ? 'pr-3 sm:pr-5' : 'px-3 sm:px-5')}>
      <table
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: its cells are gone through by arrow keys
        role="grid"
        aria-label={label}
        aria-multiselectable
        style={style}
        className={clsx('border-separate border-spacing-0', !down && 'block')}
        {...handlers}
      >
        {across && down ? (
          <thead>
            <tr>
              <td className={clsx(head, sideHead, 'top-0 left-0 z-3 align-bottom text-muted')}>
                <span className="block truncate text-right">{across.label} →</span>
                <span className="block truncate">{down.label} ↓</span>
              </td>
              {across.values.map((value, place) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: an axis may have a value twice, and never changes
                <th key={place} scope="col" title={value} className={clsx(head, 'top-0 p-1.5 align-bottom')}>
                  <span className="line-clamp-3 w-[calc(var(--cell)-0.5rem)] break-words">
                    {acrossTexts.get(value) || 'Empty'}
                  </span>
                </th>
              ))}
            </tr>
          </thead>
        ) : null}
        <tbody className={clsx(!down && 'block')}>
          {cells.map((row, place) => (
            <tr
              // biome-ignore lint/suspicious/noArrayIndexKey: as above
              key={place}
              className={clsx(
                !down && 'grid grid-cols-[repeat(auto-fill,minmax(min(var(--least),50%),1fr))] gap-y-2',
              )}
            >
              {down ? (
                <th
                  scope="row"
                  title={down.values[place]}
                  className={clsx(head, sideHead, 'left-0 z-1 align-top')}
                >
                  <span className="line-clamp-6 w-16 break-words sm:w-28">
                    {downTexts.get(down.values[place] ?? '') || 'Empty'}
                  </span>
                </th>
              ) : null}
              {row.map((member, at) =>
                member ? (
                  <Cell
                    key={member.index}
                    index={member.index}
                    label={member.label}
                    problem={member.problem}
                    generation={member.generation}
                    captioned={!down}
                    held={member.held}
                    planned={member.planned}
                    chosen={of.indexOf(member.index) + 1}
                    active={member.index === active}
                    retry={retry}
                    onChoose={onChoose}
                    onAsk={onAsk}
                  />
                ) : (
                  // biome-ignore lint/suspicious/noArrayIndexKey: as above
                  <td key={`gap-${at}`} />
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
