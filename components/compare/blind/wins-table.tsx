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
            <th scope="col" className="pr-4 pb-2 text-left align-bottom font-normal text-muted">
              Wins of row over column
            </th>
            {judged.map(({ contestant, who }) => (
              <th
                key={contestant}
                scope="col"
                className="max-w-28 px-3 pb-2 text-right align-bottom font-normal text-pretty wrap-anywhere"
              >
                {who.name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {judged.map((row) => (
            <tr key={row.contestant} className="border-t border-line">
              <th
                scope="row"
                className="max-w-52 py-1.5 pr-4 text-left font-normal text-pretty wrap-anywhere"
              >
                {row.who.name}
              </th>
              {judged.map((column) => (
                <td key={column.contestant} className="px-3 py-1.5 text-right">
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
