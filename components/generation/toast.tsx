import { X } from 'lucide-react';
import {
  type RefObject,
  useEffect,
  useEffectEvent,
  useLayoutEffect,
  useRef,
  useState,
  useTransition,
} from 'react';
import { useLive } from '../live/live-provider';
import { Button } from '../ui/button';
import type { Offer } from './offer';
import { returnFocus } from './return-focus';

/** How long an undo is offered, not counting while the pointer is on it. */
const offerMs = 15_000;

/** A message that goes by itself, or when it is closed. When it goes with the focus in it, that returns to `before`. */
export function Toast({
  offer: { text, undo, takesFocus, whileAway, stays = false },
  before,
  onClose,
}: {
  offer: Offer;
  before: RefObject<Element | null>;
  onClose: () => void;
}) {
  const box = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const [held, setHeld] = useState(false);
  const [pending, start] = useTransition();
  const [problem, setProblem] = useState<string>();
  useEffect(() => {
    if (takesFocus) button.current?.focus({ preventScroll: true });
  }, [takesFocus]);

  const undone = useRef(false);
  const hadFocus = useRef(false);
  // While it is in the page still, and then when it is not.
  useLayoutEffect(() => {
    const shown = box.current;
    return () => {
      hadFocus.current = shown?.contains(document.activeElement) ?? false;
    };
  }, []);
  useEffect(
    () => () => {
      if (hadFocus.current) returnFocus(before.current, undone.current);
    },
    [before],
  );

  const broken = useRef(false);
  const { connection } = useLive();
  const onBack = useEffectEvent(() => (whileAway ? onClose() : setProblem(undefined)));
  useEffect(() => {
    if (broken.current && connection === 'live') onBack();
    broken.current = connection !== 'live';
  }, [connection]);

  useEffect(() => {
    if (held || pending || stays) return;
    const timer = setTimeout(onClose, offerMs);
    return () => clearTimeout(timer);
  }, [held, pending, stays, onClose]);
  const takeBack = () =>
    start(async () => {
      setProblem(undefined);
      const refused = await undo?.();
      undone.current = refused === undefined;
      if (undone.current) onClose();
      else setProblem(refused);
    });
  return (
    <div
      ref={box}
      className="pointer-events-auto flex min-h-12 items-center gap-1 rounded-lg border border-line bg-surface py-1.5 pr-1.5 pl-4 text-sm shadow-lg"
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
    >
      <span className="mr-3">{problem ?? (pending ? 'Taking it back…' : text)}</span>
      {undo ? (
        <Button
          ref={button}
          data-undo
          look="plain"
          size="small"
          className="text-accent aria-disabled:opacity-50"
          // Disabled it would lose the focus.
          aria-disabled={pending}
          onClick={() => pending || takeBack()}
        >
          Undo
        </Button>
      ) : null}
      <Button look="plain" size="icon" aria-label="Close" onClick={onClose} className="text-muted">
        <X aria-hidden className="size-4" />
      </Button>
    </div>
  );
}
