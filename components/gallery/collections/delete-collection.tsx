import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import type { CollectionView } from '../curation/actions';
import { pictures } from '../curation/words';

/** Asks before a collection goes: its order took work, and there is no undo for it. */
export function DeleteCollection({
  collection: { name, count },
  onDelete,
  onClose,
}: {
  collection: CollectionView;
  onDelete: () => void;
  onClose: () => void;
}) {
  return (
    <Dialog title={`Delete “${name}”`} onClose={onClose}>
      <p>
        The collection is deleted for good.{' '}
        {count === 0 ? 'It is empty.' : `Its ${pictures(count)} stay in the gallery.`}
      </p>
      <div className="mt-5 flex flex-wrap justify-end gap-2">
        <Button onClick={onClose}>Cancel</Button>
        <Button look="danger" onClick={onDelete}>
          Delete the collection
        </Button>
      </div>
    </Dialog>
  );
}
