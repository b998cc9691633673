import type { ReactNode } from 'react';
import { Sheet } from '../shell/sheet';

/** A page before the studio: its name, what is to be done, and a form. */
export function Door({ title, children, about }: { title: string; about?: ReactNode; children: ReactNode }) {
  return (
    <main className="mx-auto flex min-h-dvh w-full max-w-sm flex-col justify-center px-5 py-10">
      <p className="mb-8 flex items-center gap-2 font-medium tracking-tight">
        <Sheet />
        Proofsheet
      </p>
      <h1 className="text-xl font-medium text-balance">{title}</h1>
      {about === undefined ? null : <div className="mt-1 space-y-2 text-pretty text-muted">{about}</div>}
      <div className="mt-6">{children}</div>
    </main>
  );
}
