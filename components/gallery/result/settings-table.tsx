import { clsx } from 'clsx';
import { CopyButton } from './copy-button';
import { Fact, Panel } from './panel';
import { References } from './references';
import type { SettingsRow } from './settings-rows';

/**
 * Every setting that was sent. What differs from the model's defaults is marked and says from what; what had no effect
 * is dimmed and says why.
 */
export function SettingsTable({ rows }: { rows: readonly SettingsRow[] }) {
  return (
    <Panel title="Settings" aside={rows.some((row) => row.changed) ? <Legend /> : null}>
      <dl className="text-sm">
        {rows.map((row) => (
          <Fact
            key={row.key}
            label={row.changed ? <Changed>{row.label}</Changed> : row.label}
            tall={row.kind === 'images' && row.images.length > 0}
          >
            <Value row={row} />
            {row.standard ? <Aside>default {row.standard}</Aside> : null}
            {row.unused ? (
              <span className="block text-xs text-pretty text-muted">Not used: {row.unused}</span>
            ) : null}
          </Fact>
        ))}
      </dl>
    </Panel>
  );
}

const dot = 'inline-block size-1.5 shrink-0 rounded-full bg-accent';

const Legend = () => (
  <span className="flex items-center gap-1.5 text-xs text-muted">
    <span aria-hidden className={dot} />
    changed from the default
  </span>
);

const Changed = ({ children }: { children: string }) => (
  <span className="flex items-baseline gap-1.5 text-ink">
    <span>{children}</span>
    <span aria-hidden className={clsx(dot, '-translate-y-0.5')} />
    <span className="sr-only">(changed from the default)</span>
  </span>
);

const Aside = ({ children }: { children: readonly string[] }) => (
  <span className="ml-2 text-xs whitespace-nowrap text-muted">{children}</span>
);

function Value({ row }: { row: SettingsRow }) {
  const look = clsx(row.changed && 'font-medium', row.unused && 'text-muted');
  switch (row.kind) {
    case 'images':
      return row.images.length === 0 ? <Quiet>None</Quiet> : <References images={row.images} />;
    case 'seed':
      return (
        <span className="-my-2 flex items-center gap-1">
          <span className="font-mono tabular-nums select-all">{row.text}</span>
          <CopyButton text={row.text} what="seed" />
        </span>
      );
    case 'number':
      return <span className={clsx('font-mono tabular-nums', look)}>{row.text}</span>;
    case 'text':
      if (row.text === '') return <Quiet>Empty</Quiet>;
      return <span className={clsx('whitespace-pre-wrap', look)}>{row.text}</span>;
  }
}

const Quiet = ({ children }: { children: string }) => <span className="text-muted">{children}</span>;
