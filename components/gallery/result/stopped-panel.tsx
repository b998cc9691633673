import type { GenerationView } from '@/lib/generation/view';
import type { GenerationActions } from '../../generation/actions';
import { StoppedButtons } from '../../generation/stopped-buttons';
import { StoppedIcon } from '../../generation/stopped-icon';
import { stoppedText } from '../../generation/stopped-text';
import { balanceEvidence } from '../../generation/unconfirmed-text';
import type { ActionRun } from '../../generation/use-action';
import { buttonClass } from '../../ui/button';

/** Why there is no picture, everything that is known of it, and what to do next. */
export function StoppedPanel({
  generation,
  actions,
  labels,
  action,
}: {
  generation: GenerationView;
  actions: GenerationActions;
  /** The model's labels by wire key, to name the setting at fault. */
  labels: Readonly<Record<string, string>>;
  action: ActionRun;
}) {
  const { title, advice, charged, link } = stoppedText(generation);
  const { field, detail } = generation.failure ?? {};
  return (
    <div className="w-full max-w-md space-y-4">
      <StoppedIcon state={generation.state} className="size-7" />
      <div className="space-y-1">
        <p className="text-xl font-medium text-balance">{title}</p>
        <p className="text-sm text-muted">{charged}</p>
      </div>
      <p className="text-pretty">{advice}</p>
      {generation.state === 'unconfirmed' ? (
        <p className="text-pretty">
          {balanceEvidence(generation.balanceBefore, generation.balanceAfter, generation.estimateUsd)}
        </p>
      ) : null}
      {field ? (
        <p>
          Setting at fault: <strong className="font-medium">{labels[field] ?? field}</strong>
        </p>
      ) : null}
      {detail ? (
        <figure className="text-sm">
          <figcaption className="text-muted">What the provider said</figcaption>
          <blockquote className="mt-1 max-h-40 overflow-auto border-l-2 border-line-strong pl-3 break-words">
            {detail}
          </blockquote>
        </figure>
      ) : null}
      {action.problem ? (
        <p role="alert" className="text-sm text-danger">
          {action.problem}
        </p>
      ) : null}
      <div className="flex flex-wrap gap-2 pt-2">
        <StoppedButtons generation={generation} actions={actions} action={action} />
        {link ? (
          <a href={link.href} target="_blank" rel="noreferrer" className={buttonClass('quiet', 'small')}>
            {link.label}
          </a>
        ) : null}
      </div>
    </div>
  );
}
