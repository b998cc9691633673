'use client';

import { ChevronDown } from 'lucide-react';
import Link from 'next/link';
import { useState } from 'react';
import { buttonClass } from '../ui/button';
import type { ReproductionActions } from './actions';
import type { OtherModel } from './other-model';
import { PromoteDialog } from './promote-dialog';

const row =
  'flex min-h-10 w-full cursor-pointer flex-col justify-center rounded px-3 py-1.5 text-left hover:bg-raised';

/** What else a result's settings can be used for: parts of them, another model, the final of a draft. */
export function MoreUses({
  id,
  createHref,
  hasSeed,
  succeeded,
  others,
  promote,
}: {
  id: string;
  /** The form with this result's settings. */
  createHref: string;
  hasSeed: boolean;
  /** There is a picture to make a final of. */
  succeeded: boolean;
  others: readonly OtherModel[];
  promote: ReproductionActions['promote'];
}) {
  const [target, setTarget] = useState<OtherModel>();
  return (
    <>
      <details className="group/more">
        <summary
          className={`${buttonClass('plain', 'small')} list-none px-2 pointer-coarse:h-9 [&::-webkit-details-marker]:hidden`}
        >
          More ways to use it
          <ChevronDown aria-hidden className="size-4 transition-transform group-open/more:rotate-180" />
        </summary>
        <ul className="mt-1 rounded-md border border-line bg-surface p-1 text-sm">
          {others
            .filter(({ dearer }) => dearer && succeeded)
            .map((model) => (
              <li key={model.slug}>
                <button type="button" onClick={() => setTarget(model)} className={row}>
                  Make the final with {model.name}
                </button>
              </li>
            ))}
          {hasSeed ? (
            <li>
              <Link href={`${createHref}&only=seed`} className={row}>
                Only the seed
              </Link>
            </li>
          ) : null}
          <li>
            <Link href={`${createHref}&only=prompt`} className={row}>
              Only the prompt
            </Link>
          </li>
          {others.map(({ slug, name, dropped }) => (
            <li key={slug}>
              <Link href={`/create/${slug}?from=${id}`} className={row}>
                In {name}
                <span className="text-xs text-pretty text-muted">
                  {dropped.length > 0 ? `Without ${dropped.join(', ')}` : 'With everything that was changed'}
                </span>
              </Link>
            </li>
          ))}
          <li>
            <Link href={`/compare/new?from=${id}`} className={row}>
              Vary these settings
            </Link>
          </li>
        </ul>
      </details>
      {target ? (
        <PromoteDialog id={id} model={target} promote={promote} onClose={() => setTarget(undefined)} />
      ) : null}
    </>
  );
}
