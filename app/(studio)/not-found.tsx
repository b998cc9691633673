import Link from 'next/link';
import { MessagePage } from '@/components/shell/message-page';
import { buttonClass } from '@/components/ui/button';

/** For unknown routes and unknown ids alike. */
export default function StudioNotFound() {
  return (
    <MessagePage
      title="There is nothing at this address"
      actions={
        <>
          <Link href="/gallery" className={buttonClass('primary')}>
            Gallery
          </Link>
          <Link href="/create" className={buttonClass()}>
            Create
          </Link>
        </>
      }
    >
      <p>The link may be old or mistyped. No page, picture or model of this studio goes by that name.</p>
    </MessagePage>
  );
}
