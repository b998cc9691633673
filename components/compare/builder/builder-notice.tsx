import { LinkButton } from '../../ui/link-button';
import { Notice } from '../../ui/notice';
import type { BuilderStart } from './start';

/** Says where the settings come from, and leads back to what they displaced. */
export function BuilderNotice({
  begun,
  earlier,
  onSwap,
  onHide,
}: {
  begun: BuilderStart;
  /** There is another draft. */
  earlier: boolean;
  onSwap: () => void;
  onHide: () => void;
}) {
  const back = earlier ? <LinkButton onClick={onSwap}>Back to your draft</LinkButton> : null;
  switch (begun.kind) {
    case 'result':
      return (
        <Notice tone={begun.notes.length > 0 ? 'caution' : 'quiet'} actions={back} onDismiss={onHide}>
          The settings of an earlier result. Add an axis to vary them, or another model.
          {begun.notes.length > 0 ? (
            <ul className="mt-1 list-disc space-y-0.5 pl-4 text-muted">
              {begun.notes.map((note) => (
                <li key={note}>{note}</li>
              ))}
            </ul>
          ) : null}
        </Notice>
      );
    case 'models':
      return back ? (
        <Notice actions={back} onDismiss={onHide}>
          A new comparison, with your settings from Create.
        </Notice>
      ) : null;
    case 'missing':
      return (
        <Notice tone="caution" onDismiss={onHide}>
          That result is not in this studio, or its model is gone.
        </Notice>
      );
    case 'fresh':
      return earlier ? (
        <Notice actions={<LinkButton onClick={onSwap}>Back to it</LinkButton>}>Another draft is kept.</Notice>
      ) : null;
  }
}
