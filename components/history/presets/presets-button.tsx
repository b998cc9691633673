'use client';

import { Bookmark } from 'lucide-react';
import { useState } from 'react';
import type { Params } from '@/lib/models/settings';
import type { ModelSpec } from '@/lib/models/spec';
import { lateDialog } from '../../generation/late';
import { useOffer } from '../../generation/undo-provider';
import type { SchemaFormState } from '../../schema-form/use-schema-form';
import { Button } from '../../ui/button';
import type { PresetActions, PresetView } from './actions';

const PresetsDialog = lateDialog(async () => (await import('./presets-dialog')).PresetsDialog);

/** The way to kept settings, and to keeping those of the form. */
export function PresetsButton({
  spec,
  form,
  actions,
}: {
  spec: ModelSpec;
  form: SchemaFormState;
  actions: PresetActions;
}) {
  const [shown, setShown] = useState<Params>();
  const offer = useOffer();

  function put(params: Params) {
    const shouldValidate = form.formState.isSubmitted;
    for (const [key, value] of Object.entries(params)) {
      form.setValue(key, value, { shouldDirty: true, shouldValidate });
    }
  }
  function apply({ id, name, params, dropped }: PresetView) {
    const values = form.getValues();
    const before = Object.keys(params).flatMap((key) => {
      const value = values[key];
      return value === undefined ? [] : [[key, value] as const];
    });
    put(params);
    setShown(undefined);
    offer({
      key: `preset-${id}-${performance.now()}`,
      text: `“${name}” is in the form.${dropped.length > 0 ? ` Not carried over: ${dropped.join(', ')}.` : ''}`,
      takesFocus: true,
      undo: async () => {
        put(Object.fromEntries(before));
        return undefined;
      },
    });
  }
  return (
    <>
      <Button look="plain" size="small" onClick={() => setShown({ ...form.getValues() })}>
        <Bookmark aria-hidden className="size-4" />
        Presets
      </Button>
      {shown ? (
        <PresetsDialog
          spec={spec}
          values={shown}
          actions={actions}
          onApply={apply}
          onClose={() => setShown(undefined)}
        />
      ) : null}
    </>
  );
}
