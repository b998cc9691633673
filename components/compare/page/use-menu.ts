import { type ComponentProps, type RefObject, useEffect } from 'react';

/** Makes `<details>` a menu: it closes on Escape, on a press outside, when the focus leaves it, and by `close`. */
export function useMenu(
  menu: RefObject<HTMLDetailsElement | null>,
): Pick<ComponentProps<'details'>, 'onBlur' | 'onKeyDown'> & { readonly close: () => void } {
  useEffect(() => {
    const onPress = ({ target }: PointerEvent) => {
      if (menu.current && target instanceof Node && !menu.current.contains(target)) menu.current.open = false;
    };
    document.addEventListener('pointerdown', onPress);
    return () => document.removeEventListener('pointerdown', onPress);
  }, [menu]);
  const close = () => {
    // What has the focus goes out of sight; what opens it again stays.
    menu.current?.querySelector('summary')?.focus();
    if (menu.current) menu.current.open = false;
  };
  return {
    close,
    onBlur({ currentTarget, relatedTarget }) {
      if (relatedTarget && !currentTarget.contains(relatedTarget)) currentTarget.open = false;
    },
    onKeyDown(event) {
      if (event.key !== 'Escape' || !event.currentTarget.open) return;
      // It is not the viewer's.
      event.stopPropagation();
      close();
    },
  };
}
