'use client';

import { Download } from 'lucide-react';
import { useId, useState } from 'react';
import { formatBytes } from '../../generation/format';
import { buttonClass } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { Notice } from '../../ui/notice';
import type { TargetInput } from '../curation/actions';
import { targetFields } from './bundle-target';
import { type Estimate, useEstimate } from './use-estimate';

type Kind = 'originals' | 'settings' | 'bundle';

const kinds: readonly { kind: Kind; label: string; help: string }[] = [
  {
    kind: 'settings',
    label: 'Pictures with their settings',
    help: 'Copies that carry prompt and settings inside, for this studio and other programs. The pixels are untouched.',
  },
  { kind: 'originals', label: 'Original pictures', help: 'The files exactly as they came, byte for byte.' },
  {
    kind: 'bundle',
    label: 'Bundle for another studio',
    help: 'Originals and references, settings, costs, ratings, tags, collections and where each came from. Import it anywhere, or keep it as a backup.',
  },
];

/** What of a target to download, how much it is, and the button. Mount it to open it. */
export function ExportDialog({
  target,
  first = 'settings',
  onClose,
}: {
  target: TargetInput;
  /** What is chosen at first. */
  first?: Kind;
  onClose: () => void;
}) {
  const [kind, setKind] = useState<Kind>(first);
  const estimate = useEstimate(target);
  const name = useId();
  return (
    <Dialog title="Download" onClose={onClose}>
      {/* The browser receives the file; the page stays where it is. */}
      <form action={kind === 'bundle' ? '/api/bundle' : '/api/download'} method="post" className="space-y-4">
        {targetFields(target).map(([field, value]) => (
          <input key={field} type="hidden" name={field} value={value} />
        ))}
        {kind === 'settings' ? <input type="hidden" name="settings" value="1" /> : null}
        <fieldset className="space-y-2">
          <legend className="sr-only">What to download</legend>
          {kinds.map((one) => (
            <label
              key={one.kind}
              className="flex cursor-pointer gap-3 rounded-md border border-line p-3 has-checked:border-accent"
            >
              <input
                type="radio"
                name={name}
                checked={kind === one.kind}
                onChange={() => setKind(one.kind)}
                className="mt-1 accent-accent"
              />
              <span>
                <span className="font-medium">{one.label}</span>
                <span className="block text-sm text-pretty text-muted">{one.help}</span>
              </span>
            </label>
          ))}
        </fieldset>
        <div className="flex flex-wrap items-center justify-between gap-3">
          <p role="status" className="text-sm text-muted tabular-nums">
            {estimate === undefined ? 'Counting …' : estimate.ok ? sizeText(estimate.value) : ''}
          </p>
          <button
            type="submit"
            disabled={!estimate?.ok || estimate.value.generations === 0}
            className={buttonClass('primary')}
          >
            <Download aria-hidden className="size-4" /> Download
          </button>
        </div>
        {estimate && !estimate.ok ? <Notice tone="danger">{estimate.error}</Notice> : null}
      </form>
    </Dialog>
  );
}

function sizeText({ generations, bytes, exact }: Estimate): string {
  if (generations === 0) return 'Nothing is selected.';
  const results = generations === 1 ? '1 result' : `${generations.toLocaleString('en')} results`;
  return `${results}, ${exact ? '' : 'about '}${formatBytes(bytes)}`;
}
