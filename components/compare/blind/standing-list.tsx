import { formatUsd } from '@/lib/generation/money';
import { chanceOf } from '@/lib/ranking/bradley-terry';
import { numberText } from '../../gallery/curation/words';
import { Picture } from '../../generation/picture';
import { priceText } from './price-text';
import type { Result } from './summary';

const percent = (strength: number): number => Math.round(chanceOf(strength, 0) * 100);

/** Who came out how strong, what that is certain to, and at which price. */
export function StandingList({ results }: { results: readonly Result[] }) {
  const price = results.find(({ duels }) => duels > 0)?.who.usd;
  return (
    <ol className="divide-y divide-line border-y border-line">
      {results.map((result, at) => (
        <Row key={result.contestant} result={result} rank={at + 1} than={at === 0 ? undefined : price} />
      ))}
    </ol>
  );
}

function Row({ result, rank, than }: { result: Result; rank: number; than: number | undefined }) {
  const { who, duels, wins, strength, interval } = result;
  const beside = who.usd !== undefined && than !== undefined ? priceText(who.usd, than) : undefined;
  return (
    <li className="grid grid-cols-[auto_1fr] items-center gap-x-4 gap-y-1 py-3 sm:grid-cols-[auto_minmax(10rem,1fr)_minmax(12rem,1.2fr)]">
      <div className="flex items-center gap-3">
        <span className="w-6 text-right text-muted tabular-nums">{duels > 0 ? rank : '–'}</span>
        {who.image ? (
          <span className="size-16 overflow-hidden rounded">
            <Picture image={who.image} alt="" sizes="4rem" />
          </span>
        ) : null}
      </div>
      <div className="min-w-0">
        <p className="font-medium text-pretty wrap-anywhere">{who.name}</p>
        {who.usd === undefined ? null : (
          <p className="text-sm text-muted tabular-nums">
            {formatUsd(who.usd)}
            {beside ? ` · ${beside}` : ''}
          </p>
        )}
      </div>
      <div className="max-sm:col-start-2">
        {duels > 0 ? (
          <>
            <p className="flex flex-wrap items-baseline justify-between gap-x-3 text-sm tabular-nums">
              <span>
                <span className="font-medium">{percent(strength)} %</span>
                {interval ? (
                  <span className="text-muted">
                    {' '}
                    ({percent(interval.low)} to {percent(interval.high)})
                  </span>
                ) : null}
              </span>
              <span className="text-muted">
                {numberText(wins)} of {numberText(duels)} won
              </span>
            </p>
            <Span result={result} />
          </>
        ) : (
          <p className="text-sm text-muted">{who.usd === undefined ? 'No picture' : 'No votes'}</p>
        )}
      </div>
    </li>
  );
}

/** From never to always preferred to an average one; the line in the middle is the average one itself. */
function Span({ result: { strength, interval } }: { result: Result }) {
  const [low, high] = interval ? [chanceOf(interval.low, 0), chanceOf(interval.high, 0)] : [0, 0];
  return (
    <div aria-hidden className="relative mt-1 h-3">
      <span className="absolute inset-x-0 top-1/2 h-px bg-line" />
      <span className="absolute inset-y-0 left-1/2 w-px bg-line-strong" />
      {interval ? (
        <span
          className="absolute top-1/2 h-1 -translate-y-1/2 rounded-full bg-accent/45"
          style={{ left: `${low * 100}%`, width: `${(high - low) * 100}%` }}
        />
      ) : null}
      <span
        className="absolute top-1/2 size-3 -translate-1/2 rounded-full bg-accent"
        style={{ left: `${chanceOf(strength, 0) * 100}%` }}
      />
    </div>
  );
}
