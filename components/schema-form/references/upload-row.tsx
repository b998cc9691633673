import { CircleAlert, X } from 'lucide-react';
import { Spinner } from '../../ui/spinner';
import type { Upload } from './use-uploads';

/** A picture on its way, or why it could not be added. */
export function UploadRow({ upload, onDismiss }: { upload: Upload; onDismiss: () => void }) {
  return (
    <li className="flex min-h-8 items-center gap-2 rounded-md border border-line bg-surface py-1 pr-1 pl-2 text-xs">
      {upload.error ? <CircleAlert aria-hidden className="size-4 shrink-0 text-danger" /> : <Spinner />}
      <span className="min-w-0 flex-1">
        <span className="block truncate">{upload.name}</span>
        {upload.error ? (
          <span role="alert" className="block text-pretty text-danger">
            {upload.error}
          </span>
        ) : (
          <progress
            aria-label={`Adding ${upload.name}`}
            value={upload.progress}
            className="block h-1 w-full appearance-none overflow-hidden rounded-full bg-line [&::-webkit-progress-bar]:bg-line [&::-webkit-progress-value]:bg-ink"
          />
        )}
      </span>
      {upload.error ? (
        <button
          type="button"
          aria-label={`Dismiss ${upload.name}`}
          onClick={onDismiss}
          className="grid size-6 cursor-pointer place-items-center rounded text-muted hover:text-ink"
        >
          <X aria-hidden className="size-4" />
        </button>
      ) : null}
    </li>
  );
}
