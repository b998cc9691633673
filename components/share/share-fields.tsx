import type { ReactNode } from 'react';
import { type ShareTerm, shareTerms } from '@/lib/sharing/share';
import type { ShareView } from '@/lib/sharing/share-view';
import { formatTime } from '../generation/format';
import { type ShareDraft, usualTerm } from './draft';
import { LevelChoice } from './level-choice';
import { PasswordField } from './password-field';
import { termWords } from './words';

/** Of a box in the dialogs. 16 px on a phone, which would zoom into it otherwise. */
const shareBox =
  'w-full rounded-md border border-line bg-surface px-2 text-[16px] hover:border-line-strong disabled:opacity-50 sm:text-sm';
const lineBox = `${shareBox} h-10 sm:h-9`;

/** All that is chosen of a link. What is seldom needed is folded away. `kept` is a link that is there already. */
export function ShareFields({
  draft,
  onChange,
  kept,
}: {
  draft: ShareDraft;
  onChange: (draft: ShareDraft) => void;
  kept?: ShareView;
}) {
  const set = (choice: Partial<ShareDraft>) => onChange({ ...draft, ...choice });
  return (
    <div className="space-y-4">
      <LevelChoice value={draft.level} onChange={(level) => set({ level })} />
      <Field label="Title" optional>
        <input
          type="text"
          autoComplete="off"
          maxLength={120}
          value={draft.title}
          onChange={(event) => set({ title: event.currentTarget.value })}
          className={lineBox}
        />
      </Field>
      <div className="grid gap-x-3 gap-y-4 sm:grid-cols-2">
        <Field label="Ends">
          <select
            value={draft.expires ?? (kept ? '' : usualTerm)}
            onChange={(event) => set({ expires: termOf(event.currentTarget.value) })}
            className={`${lineBox} cursor-pointer`}
          >
            {kept ? <option value="">As it is: {endText(kept)}</option> : null}
            {shareTerms.map((term) => (
              <option key={term} value={term}>
                {termWords[term]}
              </option>
            ))}
          </select>
        </Field>
        <PasswordField
          value={draft.password}
          onChange={(password) => set({ password })}
          kept={kept?.hasPassword ?? false}
          className={lineBox}
        />
      </div>
      <Tick checked={draft.original} onChange={(original) => set({ original })}>
        The original files may be downloaded
      </Tick>
      <details open={kept && (kept.note !== '' || kept.embeddable || kept.indexed)}>
        <summary className="w-fit cursor-pointer py-1 text-sm text-muted hover:text-ink">
          Note, other sites, search engines
        </summary>
        <div className="mt-2 space-y-1">
          <Field label="Note" optional>
            <textarea
              rows={2}
              maxLength={2000}
              value={draft.note}
              onChange={(event) => set({ note: event.currentTarget.value })}
              className={`${shareBox} block py-1.5`}
            />
          </Field>
          <Tick checked={draft.embeddable} onChange={(embeddable) => set({ embeddable })}>
            Other sites may show the page in a frame
          </Tick>
          <Tick checked={draft.indexed} onChange={(indexed) => set({ indexed })}>
            Search engines may list it
          </Tick>
        </div>
      </details>
    </div>
  );
}

function endText({ state, expiresAt }: ShareView): string {
  if (state === 'expired') return 'it has ended';
  return expiresAt === null ? 'never' : formatTime(expiresAt, 'local');
}

const termOf = (value: string): ShareTerm | undefined => shareTerms.find((term) => term === value);

function Field({
  label,
  optional = false,
  children,
}: {
  label: string;
  optional?: boolean;
  children: ReactNode;
}) {
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the control is the child
    <label className="block text-sm">
      <span className="mb-1 block">
        {label}
        {optional ? <span className="text-muted"> (optional)</span> : null}
      </span>
      {children}
    </label>
  );
}

function Tick({
  checked,
  onChange,
  children,
}: {
  checked: boolean;
  onChange: (checked: boolean) => void;
  children: ReactNode;
}) {
  return (
    <label className="flex min-h-9 cursor-pointer items-center gap-2.5 text-sm pointer-coarse:min-h-11">
      <input
        type="checkbox"
        checked={checked}
        onChange={(event) => onChange(event.currentTarget.checked)}
        className="size-4 shrink-0 accent-accent"
      />
      {children}
    </label>
  );
}
