'use client';

import { Monitor, Moon, Sun } from 'lucide-react';
import { Segmented } from '../ui/segmented';
import { HeaderPopover } from './header-popover';
import { chooseTheme, type Theme, useTheme } from './theme';

const icons = { system: Monitor, light: Sun, dark: Moon };
const options: readonly { value: Theme; label: string }[] = [
  { value: 'system', label: 'System' },
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
];

/** Follows the system unless told otherwise. */
export function ThemeSwitch() {
  const theme = useTheme();
  const Icon = icons[theme];
  return (
    <HeaderPopover id="theme" label="Theme" button={<Icon aria-hidden className="size-4" />}>
      <fieldset>
        <legend className="mb-2 font-medium">Theme</legend>
        <Segmented name="theme" value={theme} options={options} onChange={chooseTheme} />
      </fieldset>
    </HeaderPopover>
  );
}
