import type { Metadata } from 'next';
import Link from 'next/link';
import { MessagePage } from '@/components/shell/message-page';
import { buttonClass } from '@/components/ui/button';

export const metadata: Metadata = { title: 'Not found' };

export default function NotFound() {
  return (
    <main>
      <MessagePage
        title="There is nothing at this address"
        actions={
          <>
            <Link href="/create" className={buttonClass('primary')}>
              Create
            </Link>
            <Link href="/gallery" className={buttonClass()}>
              Gallery
            </Link>
          </>
        }
      >
        <p>The link may be old or mistyped.</p>
      </MessagePage>
    </main>
  );
}
