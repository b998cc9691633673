import { useRouter } from 'next/navigation';
import { useLiveStore } from '../live/live-provider';
import { unreachable } from './actions';
import { useOffer } from './undo-provider';

/**
 * For a link's `onNavigate`. Where nothing answers, following a link would leave the studio for the browser's own error page,
 * and what was loaded and selected with it; while the stream is broken it is asked first, and otherwise a message says so.
 */
export function useStay(href: string): (event: { preventDefault(): void }) => void {
  const router = useRouter();
  const store = useLiveStore();
  const offer = useOffer();
  return (event) => {
    const { connection } = store.snapshot();
    if (connection !== 'reconnecting' && connection !== 'offline') return;
    event.preventDefault();
    fetch('/api/health').then(
      () => router.push(href),
      () => offer({ key: 'stay', text: unreachable, whileAway: true }),
    );
  };
}
