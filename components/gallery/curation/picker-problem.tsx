import { LinkButton } from '../../ui/link-button';
import { Notice } from '../../ui/notice';

/** Why there are no names to pick from, or why a new one was not made. */
export function PickerProblem({
  loading,
  creating,
  onAgain,
}: {
  loading: string | undefined;
  creating: string | undefined;
  onAgain: () => void;
}) {
  const problem = loading ?? creating;
  if (problem === undefined) return null;
  return (
    <div className="mt-2">
      <Notice
        tone="danger"
        actions={loading === undefined ? null : <LinkButton onClick={onAgain}>Try again</LinkButton>}
      >
        {problem}
      </Notice>
    </div>
  );
}
