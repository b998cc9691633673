'use client';

import { PackageOpen } from 'lucide-react';
import { useEffect, useId, useRef } from 'react';
import { type ImportView, isOver } from '@/lib/bundle/import-view';
import { formatBytes } from '../../generation/format';
import { Button, buttonClass } from '../../ui/button';
import { Notice } from '../../ui/notice';
import { ImportReport } from './import-report';
import { shareOf, stepText } from './import-text';
import { type ImportRun, useImport } from './use-import';

/** Imports a bundle: choosing the file, the progress, the report. `view` is an import that the studio is at already, `half` one
 * whose file has come in part. */
export function ImportPanel(known: { view: ImportView | undefined; half: ImportView | undefined }) {
  const run = useImport(known);
  const { view } = run;
  const shows = !view ? 'chooser' : isOver(view.state) ? 'report' : 'progress';
  const place = useRef<HTMLFieldSetElement>(null);
  const before = useRef(shows);
  useEffect(() => {
    if (before.current === shows) return;
    before.current = shows;
    // What was pressed has gone with the focus.
    if (document.activeElement === document.body) place.current?.focus({ preventScroll: true });
  }, [shows]);
  return (
    <fieldset ref={place} tabIndex={-1} aria-label="Import" className="min-w-0 outline-none">
      <Step {...run} />
    </fieldset>
  );
}

function Step(run: ImportRun) {
  const { view, problem, end } = run;
  if (!view) return <Chooser {...run} />;
  if (isOver(view.state)) return <ImportReport view={view} onEnd={end} />;
  return <Progress view={view} problem={problem} onStop={end} />;
}

function Chooser({ half, problem, send, forgetHalf }: ImportRun) {
  const id = useId();
  const choose = (files: FileList | null) => {
    const file = files?.[0];
    if (file) send(file);
  };
  return (
    <div className="space-y-4">
      {problem ? <Notice tone="danger">{problem}</Notice> : null}
      {half ? (
        <Notice
          tone="caution"
          actions={
            <Button size="small" onClick={forgetHalf}>
              Forget it
            </Button>
          }
        >
          <span className="break-words">{half.name}</span> has come only in part, {formatBytes(half.received)}{' '}
          of {formatBytes(half.bytes)}. Choose it again to go on from there.
        </Notice>
      ) : null}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way to what the field in it does */}
      <div
        onDragOver={(event) => event.preventDefault()}
        onDrop={(event) => {
          event.preventDefault();
          event.stopPropagation();
          choose(event.dataTransfer.files);
        }}
        className="flex flex-col items-center gap-4 rounded-lg border border-dashed border-line-strong px-4 py-10 text-center"
      >
        <PackageOpen aria-hidden className="size-8 text-muted" />
        <p className="max-w-md text-pretty text-muted">
          Choose a bundle that was exported from Proofsheet, or drop it here. What is here already stays as it
          is; importing a bundle twice changes nothing.
        </p>
        <input
          id={id}
          type="file"
          accept=".zip,application/zip"
          className="peer sr-only"
          onChange={({ currentTarget }) => {
            choose(currentTarget.files);
            // The same file again is a change only then.
            currentTarget.value = '';
          }}
        />
        <label
          htmlFor={id}
          className={`${buttonClass('primary')} peer-focus-visible:outline-2 peer-focus-visible:outline-offset-2 peer-focus-visible:outline-accent`}
        >
          Choose a bundle
        </label>
      </div>
    </div>
  );
}

function Progress({
  view,
  problem,
  onStop,
}: {
  view: ImportView;
  problem: string | undefined;
  onStop: () => void;
}) {
  const share = shareOf(view);
  const receiving = view.state === 'receiving';
  return (
    <div className="space-y-4">
      <div className="space-y-2">
        <p className="font-medium break-all">{view.name}</p>
        <progress
          aria-label="Progress of the import"
          className="h-2 w-full appearance-none overflow-hidden rounded-full bg-line [&::-moz-progress-bar]:bg-accent [&::-webkit-progress-bar]:bg-line [&::-webkit-progress-value]:bg-accent"
          {...(share !== undefined && { value: share })}
        />
        <p className="text-sm text-muted tabular-nums">{stepText(view)}</p>
      </div>
      {view.state === 'held' ? <Notice tone="caution">{view.message}</Notice> : null}
      {view.problemCount > 0 ? (
        <p className="text-sm text-caution">
          {view.problemCount === 1 ? '1 problem so far.' : `${view.problemCount} problems so far.`}
        </p>
      ) : null}
      <p className="text-sm text-muted">
        {receiving
          ? 'Keep this page open until the file has come.'
          : 'You can leave this page; the import goes on, also after a restart.'}
      </p>
      {problem ? <Notice tone="danger">{problem}</Notice> : null}
      <Button onClick={onStop}>Stop</Button>
    </div>
  );
}
