import { useCallback, useLayoutEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { defaultParams } from '@/lib/models/defaults';
import type { ModelSpec } from '@/lib/models/spec';
import { type Draft, readDraft, sameDraft, writeDraft } from '../schema-form/draft';
import { useSaving } from '../schema-form/use-saving';
import type { SchemaFormState } from '../schema-form/use-schema-form';
import { browserStorage } from '../ui/browser-storage';
import { openForm, type ReadyStart, type Start, type StartNotice } from './start';

/** Only some visits begin with what has to be looked for. */
const loadCompleteStart = () => import('./complete-start');

/**
 * Opens the form with what this visit is about, and keeps what is set in this browser from then on. The server renders
 * defaults; everything else comes right before the first paint that React does, or as soon as what completes it is loaded.
 */
export function useDraft(spec: ModelSpec, start: Start, form: SchemaFormState) {
  const [base] = useState(() => ({ params: defaultParams(spec), count: 1 }));
  const [count, setCount] = useState(base.count);
  const [notice, setNotice] = useState<StartNotice>();
  const [earlier, setEarlier] = useState<Draft>();
  const latestCount = useRef(count);
  const opened = useRef(false);
  const { getValues, reset } = form;

  const present = useCallback(
    (): Draft => ({ params: { ...getValues() }, count: latestCount.current }),
    [getValues],
  );
  const write = useCallback(
    (draft: Draft | undefined, slot: 'current' | 'earlier') => {
      const fresh = draft && sameDraft(draft, base);
      writeDraft(browserStorage(), spec.slug, fresh ? undefined : draft, slot);
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

  function open(ready: ReadyStart) {
    opened.current = true;
    const storage = browserStorage();
    const opening = openForm(ready, {
      base,
      typed: present(),
      own: readDraft(storage, spec, base.params),
      earlier: readDraft(storage, spec, base.params, 'earlier'),
    });
    write(opening.earlier, 'earlier');
    if (opening.show) show(opening.show);
    setEarlier(opening.earlier);
    setNotice(opening.notice);
  }
  // A reload shall show what has been made of these settings since, not the settings again.
  const forgetStart = () => window.history.replaceState(null, '', window.location.pathname);

  // biome-ignore lint/correctness/useExhaustiveDependencies: once; another address mounts the page anew
  useLayoutEffect(() => {
    if (opened.current) return;
    // Without a query somebody came back to the page (by the back button, say), whose start has been used already.
    if (window.location.search === '') return open({ kind: 'fresh' });
    if (start.kind !== 'file' && start.kind !== 'carry') {
      open(start);
      return forgetStart();
    }
    let left = false;
    loadCompleteStart().then(
      ({ completeStart }) => {
        if (left) return;
        flushSync(() => open(completeStart(spec, start)));
        forgetStart();
      },
      // It stays in the address, for a reload.
      () => left || open({ kind: 'fresh' }),
    );
    return () => {
      left = true;
    };
  }, []);

  const save = useCallback(() => {
    // Before that the form shows nobody's settings.
    if (opened.current) write(present(), 'current');
  }, [write, present]);
  useSaving(form, save);

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
    /** Before following a link to another model: what would be written a moment later is, and its page's start is fetched. */
    leave() {
      save();
      loadCompleteStart().catch(() => undefined); // asked for again there
    },
  };
}
