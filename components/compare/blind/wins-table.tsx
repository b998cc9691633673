import { type Pairing, winsTable } from '@/lib/ranking/pairings';
import { numberText } from '../../gallery/curation/words';
import type { Result } from './summary';

/** Who won how often against whom, halves for ties, in the order of the ranking. */
export function WinsTable({
  results,
  pairings,
}: {
  results: readonly Result[];
  pairings: readonly Pairing[];
}) {
  const judged = results.filter(({ duels }) => duels > 0);
  const table = winsTable(results.length, pairings);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be within reach of the keyboard
    <section tabIndex={0} aria-label="Wins" className="overflow-x-auto">
      <table className="border-collapse text-sm tabular-nums">
        <thead>
          <tr>
            <th scope="col" className="sticky left-0 bg-paper pr-4 pb-2 text-left font-normal text-muted">
              Wins of row over column
            </th>
            {judged.map(({ contestant, who }, at) => (
              <th
                key={contestant}
                scope="col"
                className="min-w-10 px-2 pb-2 text-right font-normal text-muted"
              >
                <span aria-hidden>{at + 1}</span>
                <span className="sr-only">{who.name}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {judged.map((row, at) => (
            <tr key={row.contestant} className="border-t border-line">
              <th scope="row" className="sticky left-0 bg-paper py-1.5 pr-4 text-left font-normal">
                <span className="flex w-44 gap-3 sm:w-72">
                  <span aria-hidden className="w-5 shrink-0 text-right text-muted">
                    {at + 1}
                  </span>
                  <span className="line-clamp-2 wrap-anywhere">{row.who.name}</span>
                </span>
              </th>
              {judged.map((column) => (
                <td key={column.contestant} className="px-2 py-1.5 text-right">
                  <Wins of={row === column ? undefined : table[row.contestant]?.[column.contestant]} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

const Wins = ({ of }: { of: number | undefined }) =>
  of === undefined ? <span className="text-muted">–</span> : numberText(of);
