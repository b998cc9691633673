import { useId } from 'react';
import { useWatch } from 'react-hook-form';
import { seedsFrom } from '@/lib/models/seed';
import type { ModelSpec } from '@/lib/models/spec';
import type { SchemaFormState } from '../schema-form/use-schema-form';
import { Segmented } from '../ui/segmented';

const counts = [1, 2, 3, 4, 5, 6, 7, 8].map((value) => ({ value, label: String(value) }));

/** How many pictures one press makes, each with the next seed. */
export function RunCount({
  spec,
  form,
  count,
  onChange,
}: {
  spec: ModelSpec;
  form: SchemaFormState;
  count: number;
  onChange: (count: number) => void;
}) {
  const labelId = useId();
  const noteId = useId();
  const seed = spec.params.find((param) => param.kind === 'seed');
  const first = useWatch({ control: form.control, compute: (values) => seed && values[seed.key] });
  // Nothing follows from a seed that cannot be sent; the field says why.
  const wrong = seed && first !== null && !isSeed(first, seed.limits);
  const last =
    seed && !wrong && typeof first === 'number' ? seedsFrom(first, count, seed.limits).at(-1) : undefined;
  return (
    <fieldset aria-labelledby={labelId}>
      <div className="flex items-center gap-3">
        <span id={labelId} className="w-16 shrink-0 text-xs leading-4 font-medium text-balance">
          Images per run
        </span>
        <Segmented
          name="images-per-run"
          value={count}
          options={counts}
          onChange={onChange}
          describedBy={noteId}
          className="min-w-0 flex-1"
        />
      </div>
      <p id={noteId} className="mt-1.5 text-xs text-muted empty:hidden">
        {count === 1 || wrong ? null : last === undefined ? (
          'Same settings, each with the next seed.'
        ) : (
          <>
            Same settings, seeds up to <span className="font-mono tabular-nums">{last}</span>.
          </>
        )}
      </p>
    </fieldset>
  );
}

const isSeed = (value: unknown, { min, max }: { readonly min: number; readonly max: number }): boolean =>
  typeof value === 'number' && Number.isInteger(value) && value >= min && value <= max;
