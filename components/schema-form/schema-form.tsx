'use client';

import { type KeyboardEvent, type ReactNode, useRef } from 'react';
import { FormProvider } from 'react-hook-form';
import type { Params } from '@/lib/models/settings';
import { type ModelSpec, type ParamSpec, paramKeys } from '@/lib/models/spec';
import { AdvancedGroup } from './advanced-group';
import { ErrorSummary } from './error-summary';
import { ParamField } from './registry';
import { loadChecks, type SchemaFormState } from './use-schema-form';

/** Sentences by wire key, from the server. */
export type Refusal = Readonly<Record<string, string>>;

/**
 * A model's form, made from its schema. `onGenerate` gets values that passed the model's own validator and may answer
 * with what the server says about them; what was typed stays either way. `children` is the footer with the button.
 */
export function SchemaForm({
  spec,
  form,
  onGenerate,
  children,
}: {
  spec: ModelSpec;
  form: SchemaFormState;
  onGenerate: (params: Params) => Promise<Refusal | undefined>;
  children: ReactNode;
}) {
  const advancedElement = useRef<HTMLDetailsElement>(null);
  const main = spec.params.filter((param) => param.group === 'main');
  const advanced = spec.params.filter((param) => param.group === 'advanced');
  const inOrder = [...main, ...advanced];

  function goToFirst(wrong: readonly string[]) {
    const param = inOrder.find((candidate) => paramKeys(candidate).some((key) => wrong.includes(key)));
    const key = param && paramKeys(param).find((candidate) => wrong.includes(candidate));
    if (!param || key === undefined) return;
    // Opened by hand: the field can only take the focus once it is shown.
    if (param.group === 'advanced' && advancedElement.current) advancedElement.current.open = true;
    form.setFocus(key);
  }
  const submit = form.handleSubmit(
    async (params) => {
      const refusal = await onGenerate(params);
      if (!refusal) return;
      for (const [key, message] of Object.entries(refusal)) form.setError(key, { type: 'server', message });
      goToFirst(Object.keys(refusal));
    },
    (errors) => goToFirst(Object.keys(errors)),
  );

  return (
    <FormProvider {...form}>
      <form
        noValidate
        aria-label={`${spec.name} settings`}
        onSubmit={submit}
        onKeyDown={deliberateEnter}
        onFocus={fetchAhead}
      >
        <div className="space-y-6 [&_:is(input,textarea,button,summary)]:scroll-my-32 lg:[&_:is(input,textarea,button,summary)]:scroll-my-0">
          {main.map((param) => (
            <ParamField key={keyOf(param)} param={param} />
          ))}
          {advanced.length > 0 ? (
            <AdvancedGroup ref={advancedElement} params={advanced}>
              {advanced.map((param) => (
                <ParamField key={keyOf(param)} param={param} />
              ))}
            </AdvancedGroup>
          ) : null}
          <ErrorSummary params={inOrder} />
        </div>
        {children}
      </form>
    </FormProvider>
  );
}

const keyOf = (param: ParamSpec) => paramKeys(param).join();

const fetchAhead = () => {
  loadChecks().catch(() => undefined); // asked for again, and reported, when they are needed
};

/** ⌘/Ctrl-Enter generates from anywhere. Enter alone, in a one-line box, does not: a run costs money. */
function deliberateEnter(event: KeyboardEvent<HTMLFormElement>) {
  if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
  if (event.metaKey || event.ctrlKey) {
    event.preventDefault();
    if (!event.repeat) event.currentTarget.requestSubmit();
  } else if (event.target instanceof HTMLInputElement) event.preventDefault();
}
