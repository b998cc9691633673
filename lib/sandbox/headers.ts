import { refuse } from './reply';

export interface HeaderRules {
  /** Files and the control are open, as Segmind's result files are. */
  readonly key: boolean;
  readonly jsonBody: boolean;
}

/** What Segmind refuses before it looks at a body. */
export function refusalOfHeaders(request: Request, rules: HeaderRules): Response | undefined {
  if (rules.key && !request.headers.get('x-api-key')?.trim()) {
    return request.headers.has('authorization')
      ? refuse(401, 'Unauthorized. API key is invalid or may have expired')
      : refuse(401, 'Missing Authorization or x-api-key in header');
  }
  if (rules.jsonBody && !/^application\/json\b/i.test(request.headers.get('content-type') ?? '')) {
    return refuse(406, 'Invalid content type');
  }
  return undefined;
}
