import { promptOf } from '@/lib/models/roles';
import type { ModelSpec } from '@/lib/models/spec';
import { shorten } from '../generation/format';
import type { Draft } from '../schema-form/draft';
import { LinkButton } from '../ui/link-button';
import { Notice } from '../ui/notice';
import type { StartNotice } from './start';

const origins = {
  result: 'The settings of an earlier result.',
  link: 'The settings of a link.',
  file: 'The settings of a picture.',
} as const;

const list = (labels: readonly string[]) => labels.join(', ');

/** Says where the settings in the form come from, and leads back to what they displaced. */
export function StartNoticeBox({
  spec,
  notice,
  earlier,
  onSwap,
  onHide,
  onDiscard,
}: {
  spec: ModelSpec;
  notice: StartNotice;
  earlier: Draft | undefined;
  /** Shows another draft, or without one a fresh form. */
  onSwap: (draft?: Draft) => void;
  onHide: () => void;
  onDiscard: () => void;
}) {
  const back = earlier ? <LinkButton onClick={() => onSwap(earlier)}>Back to your draft</LinkButton> : null;
  switch (notice.kind) {
    case 'settings':
      return (
        <Notice tone={notice.notes.length > 0 ? 'caution' : 'quiet'} actions={back} onDismiss={onHide}>
          {origins[notice.origin]}
          {notice.notes.length > 0 ? (
            <ul className="mt-1 list-disc space-y-0.5 pl-4 text-muted">
              {notice.notes.map((note) => (
                <li key={note}>{note}</li>
              ))}
            </ul>
          ) : null}
        </Notice>
      );
    case 'part':
      return (
        <Notice actions={back} onDismiss={onHide}>
          The {notice.part} of an earlier result; the rest is your draft.
        </Notice>
      );
    case 'carried':
      return (
        <Notice
          actions={back ?? <LinkButton onClick={() => onSwap()}>Start fresh</LinkButton>}
          onDismiss={onHide}
        >
          Carried over from {notice.from}.
          {notice.dropped.length > 0 ? (
            <span className="text-muted"> Not carried: {list(notice.dropped)}.</span>
          ) : null}
        </Notice>
      );
    case 'offer':
      return (
        <Notice
          actions={
            <LinkButton onClick={() => onSwap(notice.carried)}>
              Use the settings from {notice.from}
            </LinkButton>
          }
          onDismiss={onHide}
        >
          Your last settings for this model.
          {notice.dropped.length > 0 ? (
            <span className="text-muted"> Could not be carried over: {list(notice.dropped)}.</span>
          ) : null}
        </Notice>
      );
    case 'missing':
      return (
        <Notice tone="caution" actions={back} onDismiss={onHide}>
          That result is not in this studio. The form shows your own settings.
        </Notice>
      );
    case 'earlier':
      return earlier ? (
        <Notice
          actions={
            <>
              <LinkButton onClick={() => onSwap(earlier)}>Back to it</LinkButton>
              <LinkButton onClick={onDiscard}>Discard it</LinkButton>
            </>
          }
        >
          Another draft is kept
          {promptStart(spec, earlier)}.
        </Notice>
      ) : null;
  }
}

/** The beginning of the draft's prompt, to tell drafts apart. */
function promptStart(spec: ModelSpec, { params }: Draft) {
  const prompt = promptOf(spec, { model: spec.slug, params });
  return prompt ? <span className="text-muted">{`: “${shorten(prompt, 60)}”`}</span> : null;
}
