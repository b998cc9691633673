import { forAll, nowhere, ofEach, ofNobody, onlyForThem, onlyTheirs, type Row, shown } from './expected';
import type { Theirs } from './world';

const json = (body: unknown): RequestInit => {
  const text = JSON.stringify(body);
  const headers = { 'content-type': 'application/json', 'content-length': `${text.length}` };
  return { method: 'POST', body: text, headers };
};
const form = (fields: Record<string, string>): RequestInit => {
  const body = new URLSearchParams(fields);
  const headers = { 'content-length': `${body.toString().length}` };
  return { method: 'POST', body, headers };
};
const file = (): RequestInit => {
  const body = new FormData();
  body.set('file', new Blob(['no picture']));
  return { method: 'POST', body };
};

const ofResult = (rest = ''): Pick<Row, 'address'> => ({
  address: ({ result }) => `/api/generations/${result}${rest}`,
});
const ofComparison = (rest = ''): Pick<Row, 'address'> => ({
  address: ({ comparison }) => `/api/comparisons/${comparison}${rest}`,
});
const ofGranted = (rest = ''): Pick<Row, 'address'> => ({
  address: ({ collection }) => `/granted/${collection}${rest}`,
});
const ofImport: Pick<Row, 'address'> = { address: (theirs) => `/api/import/${theirs.import}` };
const selected = (path: string): Pick<Row, 'address'> => ({
  address: ({ result }) => `${path}?ids=${result}`,
});
const selecting: Pick<Row, 'sent'> = { sent: ({ result }) => form({ ids: result }) };
const ofPicture: Pick<Row, 'address'> = { address: ({ image }) => `/api/images/${image}/original` };
const ofWindow = (rest: (theirs: Theirs) => string): Pick<Row, 'address'> => ({
  address: (theirs) => `${theirs.link}${rest(theirs)}`,
});

/** What each route does for whom, with the member's ids. */
export const routes: Readonly<Record<string, Row>> = {
  'POST /api/acts/[act]': {
    address: () => '/api/acts/tag',
    sent: ({ result }) => json({ target: { ids: [result] }, input: { add: ['seen'], remove: [] } }),
    expected: ofEach,
  },
  'GET /api/balance': { expected: ofNobody },
  'GET /api/bundle': { ...selected('/api/bundle'), expected: ofEach },
  'POST /api/bundle': { ...selecting, expected: ofEach },
  'GET /api/bundle/estimate': { ...selected('/api/bundle/estimate'), expected: ofNobody },
  'POST /api/bundle/estimate': { ...selecting, expected: ofNobody },
  'GET /api/comparisons': { expected: ofEach },
  'GET /api/comparisons/[id]': { ...ofComparison(), expected: onlyTheirs },
  'GET /api/comparisons/[id]/sheet': { ...ofComparison('/sheet'), expected: onlyTheirs },
  'GET /api/comparisons/[id]/table.csv': { ...ofComparison('/table.csv'), expected: onlyTheirs },
  'GET /api/comparisons/[id]/votes': { ...ofComparison('/votes'), expected: onlyTheirs },
  'POST /api/comparisons/plan': { sent: ({ plan }) => json(plan), expected: ofNobody },
  'GET /api/download': { ...selected('/api/download'), expected: ofEach },
  'POST /api/download': { ...selecting, expected: ofEach },
  'GET /api/events': { address: () => '/api/events?after=0', expected: ofEach },
  'GET /api/finals': { address: ({ result }) => `/api/finals?ids=${result.toUpperCase()}`, expected: ofEach },
  'GET /api/gallery/facets': { expected: ofEach },
  'GET /api/gallery/ids': { address: () => '/api/gallery/ids?from=0', expected: ofEach },
  'GET /api/gallery/timeline': { expected: ofNobody },
  'GET /api/generations': { expected: ofEach },
  'GET /api/generations/[id]': { ...ofResult(), expected: onlyTheirs },
  'GET /api/generations/[id]/difference': { ...ofResult('/difference'), expected: onlyForThem },
  'GET /api/generations/[id]/file': { ...ofResult('/file'), expected: onlyTheirs },
  'HEAD /api/generations/[id]/file': { ...ofResult('/file'), expected: onlyForThem },
  'GET /api/generations/[id]/neighbours': { ...ofResult('/neighbours'), expected: ofEach },
  'GET /api/generations/[id]/settings': { ...ofResult('/settings'), expected: onlyTheirs },
  'GET /api/health': { expected: forAll },
  'GET /api/images/[hash]/[variant]': { ...ofPicture, expected: onlyForThem },
  'HEAD /api/images/[hash]/[variant]': { ...ofPicture, expected: onlyForThem },
  'GET /api/import': { expected: ofEach },
  'POST /api/import': { sent: () => json({ name: 'a.zip', bytes: 10 }), expected: ofEach },
  'GET /api/import/[id]': { ...ofImport, expected: onlyTheirs },
  'PUT /api/import/[id]': {
    ...ofImport,
    sent: () => ({ method: 'PUT', body: 'a piece' }),
    expected: onlyTheirs,
  },
  'DELETE /api/import/[id]': { ...ofImport, expected: onlyTheirs },
  'GET /api/oembed': { address: ({ origin, link }) => `/api/oembed?url=${origin}${link}`, expected: shown },
  'GET /api/prompts': { expected: ofEach },
  'POST /api/settings-from-file': {
    sent: file,
    expected: { ...ofNobody, other: 'refused', owner: 'refused', member: 'refused' },
  },
  'GET /api/uploads': { expected: ofEach },
  'POST /api/uploads': { sent: ({ reference }) => json({ hash: reference }), expected: onlyForThem },
  // The member has shown it to nobody.
  'GET /granted/[id]': { ...ofGranted(), expected: { ...nowhere, stranger: 'signIn' } },
  'GET /granted/[id]/image/[picture]/[variant]': {
    ...ofGranted('/image/x/large'),
    expected: { ...nowhere, stranger: 'signIn' },
  },
  'HEAD /granted/[id]/image/[picture]/[variant]': {
    ...ofGranted('/image/x/large'),
    expected: { ...nowhere, stranger: 'signIn' },
  },
  'GET /s/[token]': { ...ofWindow(() => ''), expected: shown },
  'GET /s/[token]/image/[picture]/[variant]': {
    ...ofWindow(({ shown: key }) => `/image/${key}/large`),
    expected: forAll,
  },
  'HEAD /s/[token]/image/[picture]/[variant]': {
    ...ofWindow(({ shown: key }) => `/image/${key}/large`),
    expected: forAll,
  },
  'GET /s/[token]/settings.json': { ...ofWindow(() => '/settings.json'), expected: shown },
  'POST /s/[token]/unlock': {
    ...ofWindow(() => '/unlock'),
    sent: () => form({ password: 'a guess' }),
    expected: nowhere,
  },
  'GET /s/geist.woff2': { expected: forAll },
  'GET /sandbox/[...path]': { address: () => '/sandbox/control', expected: nowhere },
  'POST /sandbox/[...path]': { address: () => '/sandbox/control', expected: nowhere },
  'DELETE /sandbox/[...path]': { address: () => '/sandbox/control', expected: nowhere },
};
