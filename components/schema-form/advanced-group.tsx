import { ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { isChanged } from '@/lib/models/changed';
import { type ParamSpec, paramKeys } from '@/lib/models/spec';
import type { FormValues } from './form-values';

/** The settings most people leave alone, folded; the fold tells how many are off their default. */
export function AdvancedGroup({ params, children }: { params: readonly ParamSpec[]; children: ReactNode }) {
  const { control } = useFormContext<FormValues>();
  const changed = useWatch({
    control,
    compute: (values: FormValues) => params.filter((param) => isChanged(param, values)).length,
  });
  return (
    <details data-holds={params.flatMap(paramKeys).join(' ')} className="group border-t border-line pt-3">
      <summary className="-mx-2 flex min-h-10 cursor-pointer list-none items-center gap-2 rounded-md px-2 text-sm font-medium hover:bg-raised [&::-webkit-details-marker]:hidden">
        <ChevronRight
          aria-hidden
          className="size-4 text-muted transition-transform duration-150 group-open:rotate-90"
        />
        Advanced
        {changed > 0 ? (
          <span className="ml-auto flex items-center gap-1.5 text-xs font-normal text-muted">
            <span className="size-1.5 rounded-full bg-accent" />
            {changed} changed
          </span>
        ) : null}
      </summary>
      <div className="space-y-6 pt-3 pb-1">{children}</div>
    </details>
  );
}
