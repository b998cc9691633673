import { LoaderCircle } from 'lucide-react';

/** Something short is under way. The text beside it says what. */
export function Spinner() {
  return <LoaderCircle aria-hidden className="size-4 animate-spin" />;
}
