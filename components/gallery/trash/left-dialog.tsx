import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { numberText } from '../curation/words';

/** Why some are still in the trash after it was emptied. */
export function LeftDialog({ count, onClose }: { count: number; onClose: () => void }) {
  return (
    <Dialog title={count === 1 ? 'One was left' : `${numberText(count)} were left`} onClose={onClose}>
      <p role="status">
        {count === 1 ? 'It is still being made or may' : 'They are still being made or may'} have been paid
        for without a picture. Nothing else tells of that, so {count === 1 ? 'it stays' : 'they stay'} in the
        trash until that is settled: restore what is unconfirmed to send it again or dismiss it.
      </p>
      <div className="mt-5 flex justify-end">
        <Button onClick={onClose}>Close</Button>
      </div>
    </Dialog>
  );
}
