import { type FormEvent, useState } from 'react';
import type { Params } from '@/lib/models/settings';
import type { ModelSpec } from '@/lib/models/spec';
import { Button } from '../../ui/button';
import { nameBox } from '../../ui/name-box';
import { settingChoices } from './setting-choices';

/** Which of the form's settings to keep, under which name. What was changed is chosen already. */
export function SavePreset({
  spec,
  values,
  busy,
  onSave,
}: {
  spec: ModelSpec;
  values: Params;
  busy: boolean;
  onSave: (name: string, params: Params) => Promise<boolean>;
}) {
  const choices = settingChoices(spec, values);
  const [name, setName] = useState('');
  const [chosen, setChosen] = useState<ReadonlySet<string>>(
    () => new Set(choices.filter(({ changed }) => changed).map(({ label }) => label)),
  );
  const keys = new Set(choices.flatMap((choice) => (chosen.has(choice.label) ? choice.keys : [])));

  async function save(event: FormEvent) {
    event.preventDefault();
    const params = Object.fromEntries(Object.entries(values).filter(([key]) => keys.has(key)));
    if (await onSave(name, params)) setName('');
  }
  const toggle = (label: string) => {
    const next = new Set(chosen);
    if (!next.delete(label)) next.add(label);
    setChosen(next);
  };
  return (
    <form onSubmit={save} className="space-y-3">
      <fieldset>
        <legend className="text-sm font-medium">Save as preset…</legend>
        <div className="mt-2 grid gap-x-4 sm:grid-cols-2">
          {choices.map(({ label, value }) => (
            <label
              key={label}
              className="flex min-h-9 cursor-pointer items-center gap-2.5 rounded px-1 text-sm hover:bg-raised pointer-coarse:min-h-11"
            >
              <input
                type="checkbox"
                checked={chosen.has(label)}
                onChange={() => toggle(label)}
                className="size-4 shrink-0 accent-accent"
              />
              <span className="shrink-0">{label}</span>
              <span className="ml-auto min-w-0 truncate text-xs text-muted">{value}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <div className="flex gap-2">
        <input
          aria-label="Name of the preset"
          placeholder="Name of the preset"
          required
          maxLength={120}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
          className={nameBox}
        />
        <Button
          type="submit"
          look="primary"
          size="small"
          disabled={busy || keys.size === 0 || name.trim() === ''}
          className="h-10 sm:h-8"
        >
          Save preset
        </Button>
      </div>
    </form>
  );
}
