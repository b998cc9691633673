import { useRef, useState } from 'react';
import type { Params } from '@/lib/models/settings';
import type { ModelSpec } from '@/lib/models/spec';
import { Dialog } from '../../ui/dialog';
import { LinkButton } from '../../ui/link-button';
import { Notice } from '../../ui/notice';
import type { PresetActions, PresetView } from './actions';
import { PresetRow } from './preset-row';
import { SavePreset } from './save-preset';
import { usePresets } from './use-presets';

/** Named parts of settings: to put into the form, whose `values` these are, and to keep of it. */
export function PresetsDialog({
  spec,
  values,
  actions,
  onApply,
  onClose,
}: {
  spec: ModelSpec;
  values: Params;
  actions: PresetActions;
  onApply: (preset: PresetView) => void;
  onClose: () => void;
}) {
  const { presets, problem, busy, run } = usePresets(spec, actions);
  const [deleted, setDeleted] = useState<PresetView>();
  const body = useRef<HTMLDivElement>(null);
  async function remove(preset: PresetView) {
    if (await run(() => actions.remove({ id: preset.id }))) setDeleted(preset);
  }
  async function putBack({ id, name, settings }: PresetView) {
    if (!(await run(() => actions.save({ id, name, settings })))) return;
    setDeleted(undefined);
    body.current?.focus();
  }
  return (
    <Dialog title="Presets" onClose={onClose}>
      <div ref={body} tabIndex={-1} className="space-y-4 outline-none">
        {problem ? <Notice tone="danger">{problem}</Notice> : null}
        {deleted ? (
          <Notice
            actions={
              // The button that was pressed is gone with its preset.
              <LinkButton key={deleted.id} autoFocus onClick={() => putBack(deleted)}>
                Undo
              </LinkButton>
            }
            onDismiss={() => setDeleted(undefined)}
          >
            “{deleted.name}” is deleted.
          </Notice>
        ) : null}
        {presets?.length === 0 ? (
          <p className="text-sm text-pretty text-muted">
            No presets yet. One keeps some of the form’s settings under a name, to use them again with any
            prompt and any model.
          </p>
        ) : null}
        {presets && presets.length > 0 ? (
          <ul aria-label="Presets" className="divide-y divide-line border-y border-line">
            {presets.map((preset) => (
              <PresetRow
                key={preset.id}
                spec={spec}
                values={values}
                preset={preset}
                busy={busy}
                onApply={() => onApply(preset)}
                onRename={(name) => run(() => actions.rename({ id: preset.id, name }))}
                onDelete={() => remove(preset)}
              />
            ))}
          </ul>
        ) : null}
        <SavePreset
          spec={spec}
          values={values}
          busy={busy}
          onSave={(name, params) => run(() => actions.save({ name, settings: { model: spec.slug, params } }))}
        />
      </div>
    </Dialog>
  );
}
