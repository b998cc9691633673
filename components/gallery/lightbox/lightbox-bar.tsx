import { clsx } from 'clsx';
import { Heart, Info, X } from 'lucide-react';
import type { GenerationView } from '@/lib/generation/view';
import { madeBy, promptText } from '../../generation/facts';
import { shorten } from '../../generation/format';
import { ZoomButtons } from '../../picture/zoom-buttons';
import { ShareButton } from '../../share/share-button';
import { Button } from '../../ui/button';
import { FullScreenButton } from '../../ui/full-screen-button';
import type { FullScreen } from '../../ui/use-full-screen';
import type { Zoom } from './use-zoom';

/** What can be done while looking, in one row that fits a phone. */
export function LightboxBar({
  generation,
  zoom,
  settings,
  fullScreen,
  onFavourite,
  onSettings,
  onClose,
}: {
  generation: GenerationView;
  zoom: Zoom;
  /** Whether the settings are shown. */
  settings: boolean;
  fullScreen: FullScreen;
  onFavourite: () => void;
  onSettings: () => void;
  onClose: () => void;
}) {
  const percent = zoom.percent === undefined ? '' : `${Math.round(zoom.percent)} %`;
  return (
    <div className="flex h-13 shrink-0 items-center gap-0.5 border-b border-line bg-paper px-2 max-md:gap-0 pointer-coarse:[&_button]:h-11 pointer-coarse:[&_button]:min-w-10">
      <p className="mr-auto min-w-0 truncate pl-2 text-sm max-md:sr-only">
        {shorten(promptText(generation), 120) || 'No prompt'}
        <span className="text-muted"> · {madeBy(generation)}</span>
      </p>
      <ZoomButtons onStep={zoom.step}>
        <Button
          look="plain"
          aria-label={`${percent}. All of it or its pixels`}
          title="All of it or its pixels (Z)"
          onClick={() => zoom.toggle()}
          className="h-9 w-14 px-0! font-mono text-sm tabular-nums md:w-16"
        >
          {percent}
        </Button>
      </ZoomButtons>
      <Button
        look="plain"
        size="icon"
        aria-label="Favourite"
        title="Favourite (F)"
        aria-pressed={generation.favourite}
        onClick={onFavourite}
        className="max-md:ml-auto"
      >
        <Heart aria-hidden className={clsx('size-4', generation.favourite && 'fill-accent text-accent')} />
      </Button>
      {generation.images.length > 0 ? (
        <ShareButton
          look="icon"
          label="Share"
          shared={{ subject: { kind: 'results', ids: [generation.id] }, name: 'this picture' }}
        />
      ) : null}
      <FullScreenButton {...fullScreen} />
      <Button
        look="plain"
        size="icon"
        aria-label="Settings"
        title="Settings (I)"
        aria-expanded={settings}
        onClick={onSettings}
        className="aria-expanded:bg-raised"
      >
        <Info aria-hidden className="size-4" />
      </Button>
      <Button look="plain" size="icon" aria-label="Close" title="Close (Esc)" onClick={onClose}>
        <X aria-hidden className="size-4" />
      </Button>
    </div>
  );
}
