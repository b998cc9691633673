'use client';

import { useRouter } from 'next/navigation';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { Spinner } from '../ui/spinner';
import type { ReproductionActions } from './actions';
import { DuplicateDialog } from './duplicate-dialog';
import type { OtherModel } from './other-model';
import { usePaidAction } from './use-paid-action';

/** Shows what a draft's settings become in another model, and makes the final. */
export function PromoteDialog({
  id,
  model,
  promote,
  onClose,
}: {
  id: string;
  model: OtherModel;
  promote: ReproductionActions['promote'];
  onClose: () => void;
}) {
  const router = useRouter();
  const { run, pending, started, problem, duplicate, forgetDuplicate } = usePaidAction();
  // Until the final's page is there, another press must not pay for another one.
  const busy = pending || started !== undefined;
  const make = (again: boolean) => {
    if (busy) return;
    run(
      (runId) => promote({ id, runId, model: model.slug, again }),
      (final) => router.push(`/gallery/${final}`),
    );
  };
  if (duplicate) {
    return (
      <DuplicateDialog
        ids={duplicate.ids}
        count={1}
        cost={model.cost}
        onAgain={() => make(true)}
        onClose={forgetDuplicate}
      />
    );
  }
  const changed = model.rows.filter((row) => !row.equal && row.key !== 'model');
  const kept = model.rows.filter((row) => row.equal);
  return (
    <Dialog title={`Make the final with ${model.name}`} onClose={onClose}>
      <div className="space-y-3 text-sm">
        {kept.length > 0 ? (
          <p className="text-pretty">
            Taken over as they are: {kept.map((row) => row.label.toLowerCase()).join(', ')}.
          </p>
        ) : null}
        {model.dropped.length > 0 ? (
          <p className="text-pretty text-caution">Cannot be carried: {model.dropped.join(', ')}.</p>
        ) : null}
        {changed.length > 0 ? (
          <table className="w-full text-left">
            <thead className="text-muted">
              <tr>
                <th scope="col" className="py-1 pr-3 font-normal">
                  Setting
                </th>
                <th scope="col" className="py-1 pr-3 font-normal">
                  Draft
                </th>
                <th scope="col" className="py-1 font-normal">
                  Final
                </th>
              </tr>
            </thead>
            <tbody>
              {changed.map(({ key, label, texts: [draft, final] }) => (
                <tr key={key} className="border-t border-line align-top">
                  <th scope="row" className="py-1 pr-3 font-normal text-muted">
                    {label}
                  </th>
                  <td className="py-1 pr-3 break-words">{draft ?? '–'}</td>
                  <td className="py-1 break-words">{final ?? '–'}</td>
                </tr>
              ))}
            </tbody>
          </table>
        ) : null}
        {problem ? (
          <p role="alert" className="text-danger">
            {problem}
          </p>
        ) : null}
      </div>
      <div className="mt-5 flex flex-wrap justify-end gap-2">
        <Button onClick={onClose}>Not now</Button>
        <Button look="primary" aria-disabled={busy || undefined} onClick={() => make(false)}>
          {busy ? <Spinner /> : null}
          Make the final
          <span className="text-sm font-normal">{model.cost}</span>
        </Button>
      </div>
    </Dialog>
  );
}
