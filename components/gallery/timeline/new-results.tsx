import { ArrowUp } from 'lucide-react';
import { Button } from '../../ui/button';

/** What came in on top while something further down is looked at. */
export function NewResults({ count, onShow }: { count: number; onShow: () => void }) {
  return (
    <div role="status" className="pointer-events-none fixed inset-x-0 top-17 z-20 flex justify-center">
      {count > 0 ? (
        <Button
          look="primary"
          size="small"
          onClick={onShow}
          className="pointer-events-auto rounded-full shadow-md"
        >
          {count} new {count === 1 ? 'result' : 'results'}
          <ArrowUp aria-hidden className="size-4" />
          <span className="sr-only">Show them</span>
        </Button>
      ) : null}
    </div>
  );
}
