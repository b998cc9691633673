import { paramByRole, promptOf, valueByRole } from '@/lib/models/roles';
import { type ModelSpec, paramKeys } from '@/lib/models/spec';
import type { SettingsDocument } from './settings-document';

/** The line of the A1111 web UI, which most viewers of generated pictures show: prompt, negative prompt, facts. */
export function parametersText(document: SettingsDocument, spec: ModelSpec | undefined): string {
  const { settings, image, seed } = document;
  const negative = spec && valueByRole(spec, 'negativePrompt', settings.params);
  const role = (name: 'steps' | 'sampler' | 'guidance') => spec && valueByRole(spec, name, settings.params);
  const facts: readonly (readonly [string, unknown])[] = [
    ['Steps', role('steps')],
    ['Sampler', role('sampler')],
    ['CFG scale', role('guidance')],
    ['Seed', seed ?? undefined],
    ['Size', `${image.width}x${image.height}`],
    ['Model', settings.model],
    ...(spec ? otherFacts(spec, document) : []),
    ['Version', document.provider === 'sandbox' ? 'Proofsheet sandbox, not made by a model' : 'Proofsheet'],
  ];
  const line = facts
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}: ${quoted(String(value))}`)
    .join(', ');
  const lines = [
    promptOf(spec, settings),
    ...(typeof negative === 'string' && negative !== '' ? [`Negative prompt: ${negative}`] : []),
    line,
  ];
  // Every place this is written to takes a NUL for the end of the text.
  return lines.join('\n').replaceAll('\0', '\ufffd');
}

const named = [
  'prompt',
  'negativePrompt',
  'seed',
  'steps',
  'sampler',
  'guidance',
  'referenceImages',
] as const;

function otherFacts(spec: ModelSpec, { settings }: SettingsDocument): (readonly [string, unknown])[] {
  const known = new Set(named.map((role) => paramByRole(spec, role)));
  return spec.params
    .filter((param) => !known.has(param) && param.kind !== 'size')
    .flatMap((param) => paramKeys(param).map((key) => [param.label, settings.params[key]] as const));
}

/** A value that holds what separates values stands in JSON's quotation marks. */
const quoted = (value: string): string => (/[,:\n"]/.test(value) ? JSON.stringify(value) : value);
