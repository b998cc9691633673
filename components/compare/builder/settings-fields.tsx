import { clsx } from 'clsx';
import { useId } from 'react';
import type { ModelSpec, ParamSpec } from '@/lib/models/spec';
import { ParamFields } from '../../schema-form/param-fields';
import type { ActiveForm } from './active-form';
import { axesId } from './axes-editor';

// The prompt and what is folded take the whole width.
const grid =
  'relative grid items-start gap-x-8 gap-y-6 [&>*]:min-w-0 [&>:first-child]:col-span-full [&>details]:col-span-full';

/** What all models share, once, and beneath it what each has alone, in its column. */
export function SettingsFields({ models, active }: { models: readonly ModelSpec[]; active: ActiveForm }) {
  const [first, ...others] = active.shared;
  // Anew for other models: what fields say follows from their model's defaults and rules.
  const key = models.map(({ slug }) => slug).join();
  const own = models
    .map((spec, index) => ({ spec, fields: active.own[index] ?? [] }))
    .filter(({ fields }) => fields.length > 0);
  return (
    <>
      <div className={clsx(grid, 'md:grid-cols-2')}>
        {first ? <ParamFields key={`first:${key}`} params={[first]} /> : null}
        <SkipLink />
        <ParamFields key={key} params={others} />
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

/** By keyboard, most settings lie between the prompt and what is to vary. */
function SkipLink() {
  return (
    <a
      href={`#${axesId}`}
      className="sr-only focus:not-sr-only focus:absolute focus:-top-7 focus:left-0 focus:z-10 focus:row-start-2 focus:rounded-md focus:bg-raised focus:px-3 focus:py-1.5 focus:text-sm focus:shadow-lg"
    >
      Skip to what varies
    </a>
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
