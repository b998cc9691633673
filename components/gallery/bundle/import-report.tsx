import Link from 'next/link';
import type { ImportView } from '@/lib/bundle/import-view';
import { Button, buttonClass } from '../../ui/button';
import { Notice } from '../../ui/notice';
import { reportLines } from './import-text';

/** What came of an import, with what was wrong in the bundle, file by file. */
export function ImportReport({ view, onEnd }: { view: ImportView; onEnd: () => void }) {
  return (
    <div className="space-y-4">
      <Outcome view={view} />
      {view.problems.length > 0 ? <Problems view={view} /> : null}
      <div className="flex flex-wrap gap-2">
        <Link href="/gallery" className={buttonClass('primary')}>
          Go to the gallery
        </Link>
        <Button onClick={onEnd}>Import another</Button>
      </div>
    </div>
  );
}

function Outcome({ view }: { view: ImportView }) {
  if (view.state === 'failed')
    return (
      <Notice tone="danger">
        <p className="font-medium break-words">{view.name} could not be imported</p>
        <p className="mt-1 text-muted">{view.message}</p>
      </Notice>
    );
  return (
    <Notice tone={view.state === 'cancelled' ? 'caution' : 'quiet'}>
      <p className="font-medium">
        {view.state === 'cancelled' ? 'Stopped. What had gone in stays.' : `${view.name} is imported`}
      </p>
      <ul className="mt-1 text-muted">
        {reportLines(view).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Notice>
  );
}

function Problems({ view: { problems, problemCount } }: { view: ImportView }) {
  return (
    <section aria-labelledby="import-problems">
      <h2 id="import-problems" className="font-medium">
        {problemCount === 1 ? '1 thing was wrong' : `${problemCount.toLocaleString('en')} things were wrong`}
      </h2>
      <ul className="mt-2 divide-y divide-line rounded-md border border-line text-sm">
        {problems.map(({ file, message }) => (
          <li key={`${file} ${message}`} className="px-3 py-2">
            <span className="font-mono break-all">{file}</span>
            <span className="block text-muted">{message}</span>
          </li>
        ))}
      </ul>
      {problemCount > problems.length ? (
        <p className="mt-2 text-sm text-muted">These are the first {problems.length}.</p>
      ) : null}
    </section>
  );
}
