'use client';

import { useAnswer } from '../gallery/curation/use-answer';
import { pictures } from '../gallery/curation/words';
import { useOffer } from '../generation/undo-provider';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { LinkButton } from '../ui/link-button';
import { Notice } from '../ui/notice';
import { Spinner } from '../ui/spinner';
import type { ReproductionActions } from './actions';
import { askForFinals } from './ask-for-finals';
import type { Finals } from './finals-answer';
import { doneText, restText } from './finals-text';
import { useFinals } from './use-finals';

/** Shows what finals can be made of chosen drafts, and makes them. */
export function FinalsDialog({
  ids,
  promote,
  onClose,
}: {
  ids: readonly string[];
  promote: ReproductionActions['promote'];
  onClose: () => void;
}) {
  const { value: finals, problem, askAgain } = useAnswer(() => askForFinals(ids));
  const offer = useOffer();
  const making = useFinals(promote);
  const make = (of: Finals) =>
    making.make(of, (done) => {
      onClose();
      offer({ key: `finals-${performance.now()}`, text: doneText(done) });
    });
  return (
    <Dialog title={`Make finals of ${pictures(ids.length)}`} onClose={onClose}>
      {problem ? (
        <Notice tone="danger" actions={<LinkButton onClick={askAgain}>Try again</LinkButton>}>
          {problem}
        </Notice>
      ) : null}
      {!finals && !problem ? <Spinner /> : null}
      {finals?.length === 0 ? (
        <p className="text-sm text-pretty">
          None of these can become a final: only a picture of a cheaper model is a draft of a dearer one.
        </p>
      ) : null}
      <div className="space-y-5 text-sm">
        {finals?.map((of) => (
          <section key={of.model} className="space-y-2">
            <p className="text-pretty">
              Prompt, seed, reference images and size go to {of.name} as near as it takes them, and each pair
              stays linked.
            </p>
            {of.dropped.length > 0 ? (
              <p className="text-pretty text-caution">Cannot be carried: {of.dropped.join(', ')}.</p>
            ) : null}
            {of.drafts.length < ids.length ? (
              <p className="text-pretty text-muted">{restText(ids.length - of.drafts.length)}</p>
            ) : null}
            <div className="flex justify-end pt-2">
              <Button
                look="primary"
                aria-disabled={making.pending || undefined}
                onClick={() => making.pending || make(of)}
                className="h-auto min-h-10 flex-wrap gap-x-2 gap-y-0 py-1.5 whitespace-normal"
              >
                {making.pending ? <Spinner /> : null}
                Make {of.drafts.length === 1 ? 'the final' : `${of.drafts.length} finals`} with {of.name}
                <span className="text-sm font-normal">{of.cost}</span>
              </Button>
            </div>
          </section>
        ))}
      </div>
      {making.problem ? (
        <p role="alert" className="mt-3 text-sm text-danger">
          {making.problem}
        </p>
      ) : null}
    </Dialog>
  );
}
