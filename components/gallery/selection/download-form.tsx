'use client';

import { Download } from 'lucide-react';
import { buttonClass } from '../../ui/button';
import type { TargetInput } from '../curation/actions';

/** Downloads what is selected as one zip. A form, because thousands of ids are too long for an address. */
export function DownloadForm({ target }: { target: TargetInput }) {
  const fields: readonly (readonly [string, string])[] =
    'ids' in target
      ? [['ids', target.ids.join(',')]]
      : [
          ['q', target.text],
          ['zone', String(target.zoneMinutes)],
          ['except', target.except.join(',')],
        ];
  return (
    <form action="/api/download" method="post" className="contents">
      {fields.map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <input type="hidden" name="settings" value="1" />
      <button
        type="submit"
        aria-label="Download as a zip"
        title="Download as a zip, with settings"
        className={buttonClass('plain', 'icon')}
      >
        <Download aria-hidden className="size-4.5" />
      </button>
    </form>
  );
}
