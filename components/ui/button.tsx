import { clsx } from 'clsx';
import type { ComponentProps } from 'react';

type Look = 'primary' | 'quiet' | 'plain' | 'danger';
type Size = 'normal' | 'small' | 'icon';

const looks: Record<Look, string> = {
  primary: 'bg-accent text-on-accent hover:bg-accent-strong',
  quiet: 'border border-line bg-surface hover:bg-raised',
  plain: 'hover:bg-raised',
  danger: 'border border-line text-danger hover:bg-raised',
};
const sizes: Record<Size, string> = {
  normal: 'h-10 px-4',
  small: 'h-8 px-3 text-sm',
  icon: 'size-9 p-0',
};

/** The classes of a button, for links that look like one. */
export function buttonClass(look: Look = 'quiet', size: Size = 'normal'): string {
  return clsx(
    'inline-flex shrink-0 cursor-pointer items-center justify-center gap-2 rounded-md font-medium whitespace-nowrap',
    'transition-colors duration-150 select-none disabled:cursor-not-allowed disabled:opacity-50',
    looks[look],
    sizes[size],
  );
}

/** A button. An `icon` button needs an `aria-label`. */
export function Button({
  look,
  size,
  className,
  type = 'button',
  ...rest
}: ComponentProps<'button'> & { look?: Look; size?: Size }) {
  return <button type={type} className={clsx(buttonClass(look, size), className)} {...rest} />;
}
