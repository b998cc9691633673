import type { Call } from './call';
import { readControl, resetControl, writeControl } from './control';
import { readCredits } from './credits';
import { readFile, upload } from './file-routes';
import type { HeaderRules } from './headers';
import { listModels } from './model-list';
import { readResult, readStatus } from './request-routes';
import { submitV1, submitV2 } from './submit';

interface Route {
  readonly method: 'GET' | 'POST' | 'DELETE';
  readonly path: RegExp;
  readonly rules: HeaderRules;
  readonly answer: (call: Call) => Promise<Response>;
}

const open: HeaderRules = { key: false, jsonBody: false };
const keyed: HeaderRules = { key: true, jsonBody: false };
const keyedJson: HeaderRules = { key: true, jsonBody: true };

const routes: readonly Route[] = [
  { method: 'GET', path: /^\/v1\/get-user-credits$/, rules: keyed, answer: readCredits },
  { method: 'GET', path: /^\/v2\/requests\/([^/]+)\/status$/, rules: keyed, answer: readStatus },
  // assumed: the v1 address of a v2 request answers as its response_url does.
  { method: 'GET', path: /^\/v[12]\/requests\/([^/]+)$/, rules: keyed, answer: readResult },
  { method: 'GET', path: /^\/inference-model-information\/list$/, rules: keyed, answer: listModels },
  { method: 'GET', path: /^\/files\/([^/]+)$/, rules: open, answer: readFile },
  { method: 'POST', path: /^\/upload-asset$/, rules: keyedJson, answer: upload },
  { method: 'POST', path: /^\/v1\/([^/]+)$/, rules: keyedJson, answer: submitV1 },
  { method: 'POST', path: /^\/v2\/([^/]+)$/, rules: keyedJson, answer: submitV2 },
  { method: 'GET', path: /^\/control$/, rules: open, answer: readControl },
  // JSON only, so that no foreign web page can post to it unasked.
  { method: 'POST', path: /^\/control$/, rules: { key: false, jsonBody: true }, answer: writeControl },
  { method: 'DELETE', path: /^\/control$/, rules: open, answer: resetControl },
];

type Found =
  | {
      readonly kind: 'route';
      readonly rules: HeaderRules;
      readonly answer: Route['answer'];
      readonly match: string[];
    }
  | { readonly kind: 'otherMethod' }
  | { readonly kind: 'none' };

export function findRoute(method: string, path: string): Found {
  const asked = method === 'HEAD' ? 'GET' : method;
  const here = routes.filter((route) => route.path.test(path));
  const route = here.find((candidate) => candidate.method === asked);
  if (!route) return { kind: here.length > 0 ? 'otherMethod' : 'none' };
  return {
    kind: 'route',
    rules: route.rules,
    answer: route.answer,
    match: (route.path.exec(path) ?? []).slice(1),
  };
}
