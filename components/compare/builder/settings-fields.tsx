import { clsx } from 'clsx';
import { useId } from 'react';
import type { ModelSpec, ParamSpec } from '@/lib/models/spec';
import { ParamFields } from '../../schema-form/param-fields';
import type { ActiveForm } from './active-form';

// The prompt and what is folded take the whole width.
const grid =
  'grid items-start gap-x-8 gap-y-6 [&>*]:min-w-0 [&>:first-child]:col-span-full [&>details]:col-span-full';

/** What all models share, once, and beneath it what each has alone, in its column. */
export function SettingsFields({ models, active }: { models: readonly ModelSpec[]; active: ActiveForm }) {
  const own = models
    .map((spec, index) => ({ spec, fields: active.own[index] ?? [] }))
    .filter(({ fields }) => fields.length > 0);
  return (
    <>
      <div className={clsx(grid, 'md:grid-cols-2')}>
        {/* Anew for other models: what fields say follows from their model's defaults and rules. */}
        <ParamFields key={models.map(({ slug }) => slug).join()} params={active.shared} />
      </div>
      {own.length > 0 ? (
        <div className="grid items-start gap-x-8 gap-y-6 md:grid-cols-[repeat(auto-fit,minmax(18rem,1fr))]">
          {own.map(({ spec, fields }) => (
            <OwnFields key={spec.slug} spec={spec} fields={fields} />
          ))}
        </div>
      ) : null}
    </>
  );
}

function OwnFields({ spec, fields }: { spec: ModelSpec; fields: readonly ParamSpec[] }) {
  const headingId = useId();
  return (
    <section aria-labelledby={headingId} className="min-w-0 space-y-6 border-t border-line pt-4">
      <h2 id={headingId} className="text-sm text-muted">
        <span className="font-medium text-ink">{spec.name}</span> only
      </h2>
      <ParamFields params={fields} />
    </section>
  );
}
