import { Pencil, Trash2 } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import type { Params } from '@/lib/models/settings';
import type { ModelSpec } from '@/lib/models/spec';
import { Button } from '../../ui/button';
import type { PresetView } from './actions';
import { nameBox } from './name-box';
import { presetChanges } from './setting-choices';

/** A preset with what it will change in the form. */
export function PresetRow({
  spec,
  values,
  preset,
  busy,
  onApply,
  onRename,
  onDelete,
}: {
  spec: ModelSpec;
  values: Params;
  preset: PresetView;
  busy: boolean;
  onApply: () => void;
  onRename: (name: string) => Promise<boolean>;
  onDelete: () => void;
}) {
  const { name, dropped, settings, modelName } = preset;
  const [typed, setTyped] = useState<string>();
  const changes = presetChanges(spec, values, preset.params);
  async function rename(event: FormEvent) {
    event.preventDefault();
    if (typed !== undefined && (await onRename(typed))) setTyped(undefined);
  }
  return (
    <li className="flex items-start gap-2 py-3">
      <div className="min-w-0 flex-1">
        {typed === undefined ? (
          <p className="font-medium break-words">
            {name}
            {settings.model === spec.slug ? null : (
              <span className="ml-2 text-xs font-normal text-muted">from {modelName}</span>
            )}
          </p>
        ) : (
          <form onSubmit={rename} className="flex gap-2">
            <input
              // biome-ignore lint/a11y/noAutofocus: it appears because its button was pressed
              autoFocus
              aria-label={`New name of ${name}`}
              required
              maxLength={120}
              value={typed}
              onChange={(event) => setTyped(event.currentTarget.value)}
              className={nameBox}
            />
            <Button type="submit" size="small" disabled={busy || typed.trim() === ''} className="h-10 sm:h-8">
              Rename
            </Button>
          </form>
        )}
        <p className="mt-0.5 text-xs text-pretty break-words text-muted">
          {changes.length === 0
            ? 'Changes nothing: the form is like this already.'
            : changes.map(({ label, from, to }) => `${label}: ${from} → ${to}`).join(' · ')}
        </p>
        {dropped.length > 0 ? (
          <p className="mt-0.5 text-xs text-pretty text-caution">Not for this model: {dropped.join(', ')}.</p>
        ) : null}
      </div>
      <Button
        size="small"
        aria-label={`Apply ${name}`}
        disabled={changes.length === 0}
        onClick={onApply}
        className="pointer-coarse:h-10"
      >
        Apply
      </Button>
      <Button
        look="plain"
        size="icon"
        aria-label={`Rename ${name}`}
        aria-expanded={typed !== undefined}
        onClick={() => setTyped(typed === undefined ? name : undefined)}
        className="-mx-1 text-muted max-sm:size-8"
      >
        <Pencil aria-hidden className="size-4" />
      </Button>
      <Button
        look="plain"
        size="icon"
        aria-label={`Delete ${name}`}
        disabled={busy}
        onClick={onDelete}
        className="text-muted max-sm:size-8"
      >
        <Trash2 aria-hidden className="size-4" />
      </Button>
    </li>
  );
}
