import { PrintDocument } from '@/components/share/print/document';
import { GonePage } from '@/components/share/print/gone-page';
import { LockedPage, type Trouble } from '@/components/share/print/locked-page';
import { sharePath } from '@/lib/sharing/token';
import { printAnswer } from './print-answer';

export const gonePage = (): Promise<Response> =>
  printAnswer(
    <PrintDocument title="Nothing here">
      <GonePage>
        The link may be mistyped, or what it showed is no longer shared. Whoever gave it to you can give you a
        new one.
      </GonePage>
    </PrintDocument>,
    { status: 404 },
  );

export function lockedPage(token: string, trouble?: Trouble): Promise<Response> {
  const page = (
    <PrintDocument title="A password is asked for">
      <LockedPage path={sharePath(token)} trouble={trouble} />
    </PrintDocument>
  );
  if (trouble?.kind !== 'tooMany') return printAnswer(page, { status: 401 });
  return printAnswer(page, { status: 429, headers: { 'Retry-After': String(trouble.retryAfterSeconds) } });
}
