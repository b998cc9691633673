import type { SandboxState } from './state';

/** A request to the sandbox, as the routes get it. */
export interface Call {
  readonly state: SandboxState;
  readonly request: Request;
  readonly path: string;
  /** The variable parts of the path. */
  readonly match: readonly string[];
}
