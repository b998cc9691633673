import { formatUsd } from '@/lib/generation/money';
import type { GenerationView } from '@/lib/generation/view';
import { formatBytes, formatSeconds } from '../../generation/format';
import { When } from '../../generation/when';
import { CopyButton } from './copy-button';
import { Fact, Panel } from './panel';

const sourceText = {
  header: 'from the response header',
  metrics: 'reported with the result',
  balance: 'from the difference of balances',
} as const;

/** What it cost, how long it took, which request it was. */
export function FactsList({ generation }: { generation: GenerationView }) {
  const { provider, requestId, images } = generation;
  return (
    <Panel title="Facts">
      <dl className="text-sm">
        <Fact label="Cost">
          <CostText generation={generation} />
        </Fact>
        <Fact label="Time">{timeText(generation)}</Fact>
        <Fact label="Started">
          <When ms={generation.createdAt} />
        </Fact>
        {images.map(({ hash, width, height, format, bytes }) => (
          <Fact key={hash} label="File">
            <span className="tabular-nums">
              {width} × {height}, {format === 'webp' ? 'WebP' : format.toUpperCase()}, {formatBytes(bytes)}
            </span>
          </Fact>
        ))}
        {requestId ? (
          <Fact label="Request">
            <span className="-my-2 flex items-center gap-1">
              <span className="min-w-0 truncate font-mono text-[13px]" title={requestId}>
                {requestId}
              </span>
              <CopyButton text={requestId} what="request id" />
            </span>
          </Fact>
        ) : null}
        <Fact label="Made by">
          {provider === 'segmind' ? 'Segmind' : 'The built-in sandbox, not by the model'}
        </Fact>
      </dl>
    </Panel>
  );
}

function CostText({
  generation: { cost, estimateUsd, provider, state, failure },
}: {
  generation: GenerationView;
}) {
  if (cost) {
    return (
      <>
        <span className="tabular-nums">{formatUsd(cost.usd)}</span>
        <span className="text-muted">
          , {sourceText[cost.source]}
          {provider === 'sandbox' ? '; sandbox money' : ''}
        </span>
      </>
    );
  }
  if (state === 'succeeded') return `Not reported; about ${formatUsd(estimateUsd)} was expected`;
  if (state === 'cancelled' || failure?.charged === 'no') return 'Not charged';
  if (state === 'unconfirmed' || state === 'failed')
    return failure?.charged === 'yes' ? 'Charged' : 'Unknown';
  return `About ${formatUsd(estimateUsd)} expected`;
}

function timeText({ submittedAt, finishedAt, inferenceSeconds, expectedSeconds }: GenerationView): string {
  if (submittedAt === null || finishedAt === null) {
    return finishedAt === null ? `About ${formatSeconds(Math.round(expectedSeconds))} expected` : 'Not sent';
  }
  const total = `${formatSeconds((finishedAt - submittedAt) / 1000)} in all`;
  return inferenceSeconds === null ? total : `${total}, ${formatSeconds(inferenceSeconds)} at the model`;
}
