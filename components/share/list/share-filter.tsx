import { shareBox } from '../share-fields';
import { type ShareGroup, shareGroups } from './find-shares';

const groupWords: Readonly<Record<ShareGroup, string>> = {
  all: 'All links',
  open: 'Open ones',
  ended: 'Ended ones',
};

/** Finds among many links. */
export function ShareFilter({
  text,
  group,
  onText,
  onGroup,
}: {
  text: string;
  group: ShareGroup;
  onText: (text: string) => void;
  onGroup: (group: ShareGroup) => void;
}) {
  return (
    <search className="flex min-w-0 flex-1 basis-64 gap-2">
      <input
        type="search"
        aria-label="Find a link"
        placeholder="Find a link"
        value={text}
        onChange={(event) => onText(event.currentTarget.value)}
        className={`${shareBox} h-10 sm:h-9`}
      />
      <div className="w-32 shrink-0">
        <select
          aria-label="Which links"
          value={group}
          onChange={(event) => onGroup(shareGroups.find((one) => one === event.currentTarget.value) ?? 'all')}
          className={`${shareBox} h-10 cursor-pointer sm:h-9`}
        >
          {shareGroups.map((one) => (
            <option key={one} value={one}>
              {groupWords[one]}
            </option>
          ))}
        </select>
      </div>
    </search>
  );
}
