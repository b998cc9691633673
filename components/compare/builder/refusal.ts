import type { ActionError } from '@/lib/actions/action-result';
import type { ModelSpec } from '@/lib/models/spec';
import type { Refusal } from '../../schema-form/schema-form';
import { splitRefusal } from '../../schema-form/split-refusal';
import { type ComparisonForm, fieldOf } from './form-of';

/** What the studio says against a plan, by where it stands on the page. */
export interface BuilderRefusal {
  /** At the fields of the form. */
  readonly fields: Refusal | undefined;
  /** At the title. */
  readonly title: string | undefined;
  /** At the button: what has no field that is shown. */
  readonly message: string | undefined;
}

/** `active` is what of the form is shown. */
export function readRefusal(form: ComparisonForm, active: ModelSpec, error: ActionError): BuilderRefusal {
  if (error.kind !== 'invalid') return { ...splitRefusal(active, error), title: undefined };
  const { title, ...others } = error.fields;
  const named = Object.entries(others).map(([key, sentence]) => [fieldOf(form, key) ?? key, sentence]);
  return { ...splitRefusal(active, { ...error, fields: Object.fromEntries(named) }), title };
}
