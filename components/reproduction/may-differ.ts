import type { GenerationView } from '@/lib/generation/view';
import type { Params } from '@/lib/models/settings';
import type { ModelSpec } from '@/lib/models/spec';

/** Why the same request may give another picture, as sentences; none where nothing speaks for it. */
export function mayDiffer(
  spec: ModelSpec,
  params: Params,
  provider: GenerationView['provider'],
): readonly string[] {
  const reasons = spec.params.flatMap((param) =>
    param.kind === 'toggle' && param.unreproducibleWhenOn && params[param.key] === true
      ? [`${param.label} was on. ${param.unreproducibleWhenOn}`]
      : [],
  );
  // The sandbox draws the same picture for the same request, whatever its version.
  if (provider === 'sandbox') return reasons;
  return [
    ...reasons,
    `Segmind does not tell which version of ${spec.name} made it. A newer version makes another picture.`,
  ];
}
