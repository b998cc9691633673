import type { ReactNode } from 'react';
import type { ParamKind, ParamSpec } from '@/lib/models/spec';
import { ChoiceField } from './fields/choice-field';
import { ImagesField } from './fields/images-field';
import { NumberField } from './fields/number-field';
import { PromptField } from './fields/prompt-field';
import { SeedField } from './fields/seed-field';
import { SizeField } from './fields/size-field';
import { TextField } from './fields/text-field';
import { ToggleField } from './fields/toggle-field';

type ParamOf<K extends ParamKind = ParamKind> = {
  [P in K]: { kind: P } & Extract<ParamSpec, { kind: P }>;
}[K];
type Registry = { readonly [K in ParamKind]: (props: { param: ParamOf<K> }) => ReactNode };

/** Every kind of parameter and its field. A kind without a field does not compile. */
const registry: Registry = {
  prompt: PromptField,
  text: TextField,
  integer: NumberField,
  decimal: NumberField,
  choice: ChoiceField,
  toggle: ToggleField,
  seed: SeedField,
  size: SizeField,
  images: ImagesField,
};

/** The field of a parameter. */
export function ParamField<K extends ParamKind>({ param }: { param: ParamOf<K> }) {
  const Component: (props: { param: ParamOf<K> }) => ReactNode = registry[param.kind];
  return <Component param={param} />;
}
