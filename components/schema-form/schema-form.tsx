'use client';

import { type KeyboardEvent, type ReactNode, useRef } from 'react';
import { FormProvider } from 'react-hook-form';
import type { Params } from '@/lib/models/settings';
import { type ModelSpec, type ParamSpec, paramKeys } from '@/lib/models/spec';
import { ErrorSummary } from './error-summary';
import { ParamFields } from './param-fields';
import { loadChecks, type SchemaFormState } from './use-schema-form';

/** Sentences by wire key, from the server. */
export type Refusal = Readonly<Record<string, string>>;

/**
 * A model's form, made from its schema. `onGenerate` gets values that passed the model's own validator and may answer
 * with what the server says about them; what was typed stays either way. `fields` lays the fields out in another way;
 * `children` is the footer with the button.
 */
export function SchemaForm({
  spec,
  form,
  onGenerate,
  fields,
  className,
  children,
}: {
  spec: ModelSpec;
  form: SchemaFormState;
  onGenerate: (params: Params) => Promise<Refusal | undefined>;
  fields?: ReactNode;
  className?: string;
  children: ReactNode;
}) {
  const element = useRef<HTMLFormElement>(null);
  const isMain = (param: ParamSpec) => param.group === 'main';
  const inOrder = [...spec.params.filter(isMain), ...spec.params.filter((param) => !isMain(param))];

  function goToFirst(wrong: readonly string[]) {
    const key = inOrder.flatMap(paramKeys).find((candidate) => wrong.includes(candidate));
    if (key === undefined) return;
    // Opened by hand: the field can only take the focus once it is shown.
    element.current?.querySelector(`details[data-holds~="${CSS.escape(key)}"]`)?.setAttribute('open', '');
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
        ref={element}
        noValidate
        aria-label={`${spec.name} settings`}
        onSubmit={submit}
        onKeyDown={deliberateEnter}
        onFocus={fetchAhead}
        className={className}
      >
        <div className="space-y-6 [&_:is(input,textarea,button,summary)]:scroll-my-32 lg:[&_:is(input,textarea,button,summary)]:scroll-my-0">
          {fields ?? <ParamFields params={spec.params} />}
          <ErrorSummary params={inOrder} />
        </div>
        {children}
      </form>
    </FormProvider>
  );
}

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
