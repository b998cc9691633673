import { door, forAll, nowhere, ofEach, ofNobody, onlyTheirs, type Row, shown } from './expected';

const blind = (rest = ''): Pick<Row, 'address'> => ({
  address: ({ comparison }) => `/compare/${comparison}/blind${rest}`,
});

/** What each page and layout shows to whom, with the member's ids. */
export const pages: Readonly<Record<string, Row>> = {
  layout: { expected: forAll },
  // A viewer comes to their own account through it, and it names whose it is.
  'layout (studio)': { expected: { ...ofEach, viewer: 'yes' } },
  '/': { expected: forAll },
  '/[...unknown]': { expected: nowhere },
  '/account': {
    expected: { stranger: 'signIn', viewer: 'yes', other: 'yes', owner: 'yes', member: 'theirs' },
  },
  // Its owner sees everybody's name.
  '/budget': { expected: { ...ofEach, owner: 'theirs' } },
  // Everybody's names, to show collections to.
  '/collections': { expected: { ...ofEach, other: 'theirs', owner: 'theirs' } },
  '/compare': { expected: ofEach },
  '/compare/[id]': { address: ({ comparison }) => `/compare/${comparison}`, expected: onlyTheirs },
  '/compare/[id]/blind': { ...blind(), expected: onlyTheirs },
  '/compare/[id]/blind/ranking': { ...blind('/ranking'), expected: onlyTheirs },
  '/compare/new': { address: ({ result }) => `/compare/new?from=${result}`, expected: ofEach },
  '/create': { expected: ofNobody },
  '/create/[model]': {
    address: ({ plan, result }) => `/create/${plan.models[0].model}?from=${result}`,
    expected: ofEach,
  },
  '/gallery': { expected: ofEach },
  '/gallery/[id]': { address: ({ result }) => `/gallery/${result}`, expected: onlyTheirs },
  '/gallery/cull': { expected: ofEach },
  '/gallery/import': { expected: ofEach },
  '/gallery/trash': { expected: ofEach },
  '/granted': { expected: { ...forAll, stranger: 'signIn', member: 'theirs' } },
  '/invite/[token]': {
    address: ({ invitation }) => `/invite/${invitation}`,
    expected: { ...forAll, member: 'theirs' },
  },
  '/new-password/[token]': {
    address: ({ resetting }) => `/new-password/${resetting}`,
    expected: shown,
  },
  '/people': {
    expected: {
      stranger: 'signIn',
      viewer: 'notFound',
      other: 'notFound',
      member: 'notFound',
      owner: 'theirs',
    },
  },
  '/setup': { expected: door },
  '/shares': { expected: ofEach },
  '/sign-in': { expected: forAll },
};
