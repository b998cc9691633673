import type { ImportFiles, ImportState } from './import-file';

/** What changes while an import is worked on: counts are added to, everything else is replaced. */
export interface Progress {
  readonly state: ImportState;
  set(part: Partial<ImportState>): void;
  problem(file: string, message: string): void;
  /** Writes it down, at most so often; at once with `now`. */
  save(now?: 'now'): Promise<void>;
}

/** Enough to act upon; the rest is counted. */
const shownProblems = 500;
const saveEveryMs = 1000;

export function createProgress(
  first: ImportState,
  files: ImportFiles,
  tell: (state: ImportState) => void,
): Progress {
  let state = first;
  let savedAt = 0;
  const set = (part: Partial<ImportState>) => {
    state = { ...state, ...part };
    tell(state);
  };
  return {
    get state() {
      return state;
    },
    set,
    problem(file, message) {
      const problems = state.problems;
      // A step that is done over after a crash meets the same problems again.
      if (problems.some((known) => known.file === file && known.message === message)) return;
      set({
        problemCount: state.problemCount + 1,
        problems: problems.length < shownProblems ? [...problems, { file, message }] : problems,
      });
    },
    async save(now) {
      if (!now && performance.now() - savedAt < saveEveryMs) return;
      await files.save(state);
      savedAt = performance.now();
    },
  };
}
