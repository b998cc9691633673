'use client';

import { clsx } from 'clsx';
import { FileDown } from 'lucide-react';
import { useState } from 'react';
import { lateDialog } from '../../generation/late';
import { buttonClass } from '../../ui/button';

// Signed pictures are rare.
const SignedDialog = lateDialog(async () => (await import('./signed-dialog')).SignedDialog);

/**
 * A copy that carries its settings. A signed picture would lose what its signature is good for, so the server refuses it
 * at first and the person is asked. `label` tells several pictures apart.
 */
export function DownloadWithSettings({
  href,
  label,
  className,
}: {
  href: string;
  label: string;
  className?: string;
}) {
  const [asking, setAsking] = useState(false);
  const [problem, setProblem] = useState<string>();

  async function download() {
    setProblem(undefined);
    const status = await fetch(href, { method: 'HEAD' }).then(
      (response) => response.status,
      () => undefined,
    );
    if (status === 409) setAsking(true);
    else if (status === 200) window.location.assign(href);
    else setProblem(status === undefined ? 'The studio could not be reached.' : await reasonFrom(href));
  }
  return (
    <>
      <a
        href={href}
        download
        className={clsx(buttonClass('plain', 'small'), className)}
        onClick={(event) => {
          event.preventDefault();
          void download();
        }}
      >
        <FileDown aria-hidden className="size-4" />
        Download with settings{label}
      </a>
      {problem ? (
        <p role="alert" className="w-full text-sm text-danger">
          {problem}
        </p>
      ) : null}
      {asking ? (
        <SignedDialog
          onConfirm={() => window.location.assign(`${href}&force`)}
          onClose={() => setAsking(false)}
        />
      ) : null}
    </>
  );
}

/** HEAD says that it does not go; why is in the answer to GET. */
async function reasonFrom(href: string): Promise<string> {
  const otherwise = 'This picture could not be copied.';
  try {
    const answer: unknown = await (await fetch(href)).json();
    const error = typeof answer === 'object' && answer && 'error' in answer ? answer.error : undefined;
    return typeof error === 'string' ? error : otherwise;
  } catch {
    return otherwise;
  }
}
