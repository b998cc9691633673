import { Pencil, Trash2 } from 'lucide-react';
import { useRef, useState } from 'react';
import type { Params } from '@/lib/models/settings';
import type { ModelSpec } from '@/lib/models/spec';
import { Button } from '../../ui/button';
import { RenameForm } from '../../ui/rename-form';
import type { PresetView } from './actions';
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
  const [renaming, setRenaming] = useState(false);
  const pencil = useRef<HTMLButtonElement>(null);
  const changes = presetChanges(spec, values, preset.params);
  return (
    <li className="flex items-start gap-2 py-3">
      <div className="min-w-0 flex-1">
        {renaming ? (
          <RenameForm
            name={name}
            busy={busy}
            onRename={onRename}
            onClose={() => {
              setRenaming(false);
              pencil.current?.focus();
            }}
          />
        ) : (
          <p className="font-medium break-words">
            {name}
            {settings.model === spec.slug ? null : (
              <span className="ml-2 text-xs font-normal text-muted">from {modelName}</span>
            )}
          </p>
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
        ref={pencil}
        look="plain"
        size="icon"
        aria-label={`Rename ${name}`}
        aria-expanded={renaming}
        onClick={() => setRenaming(!renaming)}
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
