import Link from 'next/link';
import { MessagePage } from '@/components/shell/message-page';
import { buttonClass } from '@/components/ui/button';

export default function ComparisonNotFound() {
  return (
    <MessagePage
      title="There is no such comparison"
      art={
        <div aria-hidden className="flex gap-2">
          <div className="h-16 w-13 rounded-xs bg-raised" />
          <div className="h-16 w-13 rounded-xs border border-dashed border-accent" />
        </div>
      }
      actions={
        <>
          <Link href="/compare" className={buttonClass('primary')}>
            All comparisons
          </Link>
          <Link href="/compare/new" className={buttonClass()}>
            New comparison
          </Link>
        </>
      }
    >
      <p>
        It may have been deleted, or the link is mistyped. Pictures of a deleted comparison are in the
        gallery.
      </p>
    </MessagePage>
  );
}
