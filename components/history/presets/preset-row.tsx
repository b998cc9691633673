import type { Params } from '@/lib/models/settings';
import type { ModelSpec } from '@/lib/models/spec';
import { Button } from '../../ui/button';
import { NamedRow } from '../../ui/named-row';
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
  const changes = presetChanges(spec, values, preset.params);
  return (
    <NamedRow
      name={name}
      busy={busy}
      title={
        <p className="font-medium break-words">
          {name}
          {settings.model === spec.slug ? null : (
            <span className="ml-2 text-xs font-normal text-muted">from {modelName}</span>
          )}
        </p>
      }
      details={
        <>
          <p className="mt-0.5 text-xs text-pretty break-words text-muted">
            {changes.length === 0
              ? 'Changes nothing: the form is like this already.'
              : changes.map(({ label, from, to }) => `${label}: ${from} → ${to}`).join(' · ')}
          </p>
          {dropped.length > 0 ? (
            <p className="mt-0.5 text-xs text-pretty text-caution">
              Not for this model: {dropped.join(', ')}.
            </p>
          ) : null}
        </>
      }
      action={
        <Button
          size="small"
          aria-label={`Apply ${name}`}
          disabled={changes.length === 0}
          onClick={onApply}
          className="pointer-coarse:h-10"
        >
          Apply
        </Button>
      }
      onRename={onRename}
      onDelete={onDelete}
      className="items-start py-3"
    />
  );
}
