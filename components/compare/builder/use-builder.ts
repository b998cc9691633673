import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useForm } from 'react-hook-form';
import { defaultParams } from '@/lib/models/defaults';
import type { Params } from '@/lib/models/settings';
import type { ModelSpec } from '@/lib/models/spec';
import type { FormValues } from '../../schema-form/form-values';
import { useSaving } from '../../schema-form/use-saving';
import { lazyResolver, type SchemaFormState } from '../../schema-form/use-schema-form';
import { browserStorage } from '../../ui/browser-storage';
import { activeForm, activeValues } from './active-form';
import { redrawn } from './axis-draft';
import { type BuilderDraft, readBuilderDraft, sameBuilderDraft, writeBuilderDraft } from './builder-draft';
import { toggled } from './choice';
import { createdParams } from './created-params';
import { formOf, paramsOf, valuesOf } from './form-of';
import { type BuilderStart, freshChoice, openBuilder } from './start';
import { typedPrompt, withTyped } from './typed-prompt';

type Models = readonly [ModelSpec, ...ModelSpec[]];

/**
 * The models, the form they have together, the axes and the title. The server renders a fresh page; what this visit is about comes
 * before the first paint that React does, and is kept in this browser from then on.
 */
export function useBuilder(all: Models, start: BuilderStart) {
  const [blank] = useState(() => blankDraft(all));
  const [choice, setChoice] = useState(blank.choice);
  const [axes, setAxes] = useState(blank.axes);
  const [title, setTitle] = useState(blank.title);
  const [earlier, setEarlier] = useState<BuilderDraft>();
  const [begun, setBegun] = useState<BuilderStart>();
  const opened = useRef(false);

  const whole = useMemo(() => formOf(choice.models), [choice.models]);
  const varied = axes.flatMap((axis) => (axis.kind === 'values' ? axis.key : [])).join('\n');
  const active = useMemo(() => activeForm(whole, varied.split('\n')), [whole, varied]);
  const form: SchemaFormState = useForm<FormValues, unknown, Params>({
    defaultValues: defaultParams(whole.spec),
    resolver: (values, ...rest) => lazyResolver(active.spec)(activeValues(active.spec, values), ...rest),
    shouldFocusError: false, // `SchemaForm` does
  });
  const { reset, getValues } = form;

  function present(): BuilderDraft {
    const params = { ...choice.params, ...paramsOf(whole, getValues()) };
    return { choice: { ...choice, params }, axes, title };
  }
  const write = useCallback(
    (draft: BuilderDraft | undefined, slot: 'current' | 'earlier') =>
      writeBuilderDraft(browserStorage(), draft && sameBuilderDraft(draft, blank) ? undefined : draft, slot),
    [blank],
  );
  function show(draft: BuilderDraft) {
    const next = formOf(draft.choice.models);
    // Fields go back to their model's defaults, not to what is shown first.
    reset(defaultParams(next.spec));
    reset(valuesOf(next, draft.choice.params), { keepDefaultValues: true });
    setChoice(draft.choice);
    setAxes(draft.axes);
    setTitle(draft.title);
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: once; another address mounts the page anew
  useLayoutEffect(() => {
    if (opened.current) return;
    opened.current = true;
    const storage = browserStorage();
    // Without a query somebody came back to the page, whose start has been used already.
    const begin: BuilderStart = window.location.search === '' ? { kind: 'fresh' } : start;
    const opening = openBuilder(begin, all, {
      own: readBuilderDraft(storage, all),
      earlier: readBuilderDraft(storage, all, 'earlier'),
      created: (spec) => createdParams(storage, spec),
    });
    write(opening.earlier, 'earlier');
    setEarlier(opening.earlier);
    setBegun(begin);
    show(withTyped(opening.show, typedPrompt(present())));
    window.history.replaceState(null, '', window.location.pathname);
  }, []);

  const save = () => {
    if (opened.current) write(present(), 'current');
  };
  useSaving(form, save);
  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever one of these changes
  useEffect(save, [choice, axes, title]);

  return {
    form,
    whole,
    active,
    axes,
    setAxes,
    title,
    setTitle,
    begun,
    earlier,
    toggle: (spec: ModelSpec) => show({ ...present(), choice: toggled(present().choice, spec, all) }),
    /** Shows the other draft and keeps the present one in its place. */
    swap() {
      if (!earlier) return;
      const kept = present();
      write(kept, 'earlier');
      setEarlier(sameBuilderDraft(kept, blank) ? undefined : kept);
      setBegun({ kind: 'fresh' });
      show(earlier);
    },
    hideNotice: () => setBegun({ kind: 'fresh' }),
    /** What was random is made and what was named has its name; the next press is about another. */
    renew() {
      setAxes((now) => now.map(redrawn));
      setTitle('');
    },
  };
}

/** A fresh page, with every value in it, to be compared with. */
function blankDraft(all: Models): BuilderDraft {
  const { models } = freshChoice(all);
  const form = formOf(models);
  return { choice: { models, params: paramsOf(form, defaultParams(form.spec)) }, axes: [], title: '' };
}
