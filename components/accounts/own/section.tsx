import { type ReactNode, useId } from 'react';

/** A part of the page of one's own account. */
export function Section({ title, children }: { title: string; children: ReactNode }) {
  const id = useId();
  return (
    <section
      aria-labelledby={id}
      className="grid gap-x-8 gap-y-3 border-t border-line py-6 sm:grid-cols-[12rem_1fr]"
    >
      <h2 id={id} className="font-medium">
        {title}
      </h2>
      <div className="min-w-0 max-w-md">{children}</div>
    </section>
  );
}
