import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { defaultParams } from '@/lib/models/defaults';
import type { ModelSpec } from '@/lib/models/spec';
import { arrived } from '../drop/hand-over';
import { type Draft, draftStorage, readDraft, sameDraft, writeDraft } from '../schema-form/draft';
import type { SchemaFormState } from '../schema-form/use-schema-form';
import { openForm, type Start, type StartNotice } from './start';

const saveAfterMs = 300;

/**
 * Opens the form with what this visit is about, and keeps what is set in this browser from then on. The server renders
 * defaults; everything else comes right before the first paint that React does.
 */
export function useDraft(spec: ModelSpec, start: Start, form: SchemaFormState) {
  const [base] = useState(() => ({ params: defaultParams(spec), count: 1 }));
  const [count, setCount] = useState(base.count);
  const [notice, setNotice] = useState<StartNotice>();
  const [earlier, setEarlier] = useState<Draft>();
  const latestCount = useRef(count);
  const opened = useRef(false);
  const { getValues, reset, subscribe } = form;

  const present = useCallback(
    (): Draft => ({ params: { ...getValues() }, count: latestCount.current }),
    [getValues],
  );
  const write = useCallback(
    (draft: Draft | undefined, slot: 'current' | 'earlier') => {
      const fresh = draft && sameDraft(draft, base);
      writeDraft(draftStorage(), spec.slug, fresh ? undefined : draft, slot);
    },
    [base, spec.slug],
  );
  const show = useCallback(
    (draft: Draft) => {
      reset({ ...draft.params }, { keepDefaultValues: true });
      latestCount.current = draft.count;
      setCount(draft.count);
    },
    [reset],
  );

  // biome-ignore lint/correctness/useExhaustiveDependencies: once; another address mounts the page anew
  useLayoutEffect(() => {
    if (opened.current) return;
    opened.current = true;
    const storage = draftStorage();
    // Without a query somebody came back to the page (by the back button, say), whose start has been used already.
    const used = window.location.search === '';
    const opening = openForm(spec, used ? { kind: 'fresh' } : arrived(spec, start), {
      base,
      typed: present(),
      own: readDraft(storage, spec, base.params),
      earlier: readDraft(storage, spec, base.params, 'earlier'),
      other: start.kind === 'carry' ? readDraft(storage, start.from, defaultParams(start.from)) : undefined,
    });
    write(opening.earlier, 'earlier');
    if (opening.show) show(opening.show);
    setEarlier(opening.earlier);
    setNotice(opening.notice);
    // A reload shall show what has been made of these settings since, not the settings again.
    if (!used) window.history.replaceState(null, '', window.location.pathname);
  }, []);

  const save = useCallback(() => write(present(), 'current'), [write, present]);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const now = () => {
      clearTimeout(timer);
      save();
    };
    const soon = () => {
      clearTimeout(timer);
      timer = setTimeout(save, saveAfterMs);
    };
    const unsubscribe = subscribe({ formState: { values: true }, callback: soon });
    window.addEventListener('pagehide', now);
    return () => {
      unsubscribe();
      window.removeEventListener('pagehide', now);
      now();
    };
  }, [save, subscribe]);

  return {
    count,
    setCount(next: number) {
      latestCount.current = next;
      setCount(next);
      save();
    },
    notice,
    hideNotice: () => setNotice(undefined),
    earlier,
    /** Shows another draft (undefined: a fresh form) and keeps the present one in its place. */
    swap(draft: Draft = base) {
      const kept = present();
      write(kept, 'earlier');
      setEarlier(sameDraft(kept, base) ? undefined : kept);
      show(draft);
      save();
      setNotice({ kind: 'earlier' });
    },
    discardEarlier() {
      write(undefined, 'earlier');
      setEarlier(undefined);
      setNotice(undefined);
    },
    /** Writes at once what would be written a moment later: before following a link to another model. */
    save,
  };
}
