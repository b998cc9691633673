import { systemClock } from '../clock';
import { refusalOfHeaders } from './headers';
import { page } from './reply';
import { findRoute } from './routes';
import { openState, type SandboxOptions, type SandboxState, sweepSometimes } from './state';

/** A Segmind that costs nothing: the same paths, headers, bodies, states and errors, and pictures drawn here. */
export interface Sandbox {
  /**
   * Answers one request. `path` is relative to the mount and begins with a slash; addresses in answers are made from
   * the request's own host. Rejects with `CutConnection` when the connection is to be dropped without an answer.
   */
  handle(request: Request, path: string): Promise<Response>;
}

/** Opens (or makes) the sandbox in `directory`. A second one on the same directory goes on where the first stopped. */
export function createSandbox(options: SandboxOptions): Sandbox {
  const clock = options.clock ?? systemClock;
  let opening: Promise<SandboxState> | undefined;

  return {
    async handle(request, path) {
      // Opened with the first request; a failure (an unwritable folder) is tried again with the next.
      opening ??= openState({ ...options, clock });
      const state = await opening.catch((cause: unknown) => {
        opening = undefined;
        throw cause;
      });
      await sweepSometimes(state);
      const route = findRoute(request.method, path);
      if (route.kind === 'none') return page(404, 'Not Found');
      if (route.kind === 'otherMethod') return page(405, 'Method Not Allowed');
      const refusal = refusalOfHeaders(request, route.rules);
      return refusal ?? route.answer({ state, request, path, match: route.match });
    },
  };
}
