import { v4 as uuid } from 'uuid';
import { exampleSettings } from '../../support/runner-fixture';
import {
  forAll,
  managing,
  nowhere,
  ofAccount,
  ofAccountById,
  ofEach,
  ofNobody,
  onlyForThem,
  onlyTheirs,
  type Row,
  refusedToAll,
  refusedToOthers,
} from './expected';
import type { Theirs } from './world';

const ofResult: Row = { input: ({ result, change }) => ({ id: result, change }), expected: onlyTheirs };
const ofComparison: Row = { input: ({ comparison }) => ({ id: comparison }), expected: onlyTheirs };
/** It was made long ago, and can only be looked at. */
const ofFinished: Row = { ...ofResult, expected: onlyForThem };
const ofShare: Row = { input: ({ share }) => ({ id: share }), expected: onlyTheirs };
const ofCollection: Row = { input: ({ collection }) => ({ id: collection }), expected: onlyTheirs };
const listed: Row = { expected: ofEach };

/** Named results of somebody else are passed over, as those that are gone. */
const curating = (input: (theirs: Theirs) => object): Row => ({
  input: (theirs) => ({ target: { ids: [theirs.result, theirs.trashed] }, input: input(theirs) }),
  expected: ofEach,
});

const link = (over: object) => ({
  id: uuid(),
  level: 'references',
  original: true,
  title: '',
  note: '',
  expires: 'never',
  password: null,
  indexed: false,
  embeddable: false,
  ...over,
});

const person = () => ({ name: 'Eve', email: `${uuid()}@example.com`, password: 'words nobody has used' });

/** What each action does for whom, with the member's ids. */
export const actions: Readonly<Record<string, Row>> = {
  'accounts.setUp': { input: () => ({ ...person(), code: '' }), expected: refusedToAll },
  'accounts.signIn': {
    input: () => ({ email: 'nobody@example.com', password: 'a guess' }),
    expected: refusedToAll,
  },
  'accounts.signOut': { expected: { ...forAll, member: 'theirs' } },
  'accounts.acceptInvitation': {
    input: () => ({ token: 'a guess', person: person() }),
    expected: nowhere,
  },
  'accounts.resetPassword': {
    input: () => ({ token: 'a guess', password: 'words nobody has used' }),
    expected: nowhere,
  },
  'accounts.rename': { input: () => ({ name: 'Renamed' }), expected: ofAccount },
  'accounts.changePassword': {
    input: ({ password }) => ({ current: password, next: 'yet another four words' }),
    expected: {
      stranger: 'signIn',
      viewer: 'refused',
      other: 'refused',
      owner: 'refused',
      member: 'theirs',
    },
  },
  'accounts.endSession': { input: ({ session }) => ({ id: session }), expected: ofAccountById },
  'accounts.endOtherSessions': { expected: { ...ofAccount, member: 'yes' } },
  'accounts.invite': { input: () => ({ role: 'viewer' }), expected: managing },
  'accounts.withdrawInvitation': { input: ({ invited }) => ({ id: invited }), expected: managing },
  'accounts.makeReset': {
    input: ({ account }) => ({ id: account }),
    expected: { ...managing, owner: 'theirs' },
  },
  'accounts.withdrawReset': {
    input: ({ reset }) => ({ id: reset }),
    expected: { ...managing, owner: 'theirs' },
  },
  'accounts.setRole': {
    input: ({ account }) => ({ id: account, role: 'member' }),
    expected: { ...managing, owner: 'theirs' },
  },
  'accounts.removePerson': {
    input: ({ account }) => ({ id: account }),
    // The member is gone by then.
    expected: { ...managing, owner: 'theirs', member: 'signIn' },
  },
  'accounts.beginPasskey': { input: () => ({}), expected: ofAccount },
  'accounts.addPasskey': { input: () => ({ name: 'A key' }), expected: refusedToAll },
  'accounts.removePasskey': { input: ({ passkey }) => ({ id: passkey }), expected: ofAccountById },
  'accounts.beginPasskeySignIn': { expected: forAll },
  'accounts.signInWithPasskey': { input: () => ({}), expected: refusedToAll },

  'budgets.setLimits': { input: () => ({ person: null, day: null, month: null }), expected: managing },

  'collections.listCollections': listed,
  'collections.createCollection': { input: () => ({ name: 'Mine' }), expected: ofEach },
  'collections.renameCollection': {
    ...ofCollection,
    input: ({ collection }) => ({ id: collection, name: 'Mine' }),
  },
  'collections.deleteCollection': ofCollection,
  'collections.grantCollection': {
    ...ofCollection,
    input: ({ collection }) => ({ id: collection, people: [] }),
    expected: onlyForThem,
  },

  'comparisons.startComparison': {
    input: ({ planned, plan }) => ({ id: planned, plan, told: { pictures: 9 } }),
    expected: { ...refusedToOthers, member: 'yes' },
  },
  'comparisons.makeAgain': {
    input: ({ planned }) => ({ id: planned, index: 0, told: { pictures: 1 } }),
    expected: onlyForThem,
  },
  'comparisons.compareResults': {
    input: ({ result, second }) => ({ id: uuid(), ids: [result, second] }),
    expected: onlyTheirs,
  },
  'comparisons.renameComparison': {
    ...ofComparison,
    input: ({ comparison }) => ({ id: comparison, title: 'Mine' }),
  },
  'comparisons.pauseComparison': { ...ofComparison, input: ({ planned }) => ({ id: planned }) },
  'comparisons.continueComparison': {
    ...ofComparison,
    input: ({ planned }) => ({ id: planned }),
    expected: onlyForThem,
  },
  'comparisons.deleteComparison': ofComparison,
  'comparisons.restoreComparison': { ...ofComparison, expected: onlyForThem },
  'comparisons.castVote': {
    ...ofComparison,
    input: ({ comparison, result, second }) => ({
      id: comparison,
      vote: { id: uuid(), left: result, right: second, choice: 'left' },
    }),
  },
  'comparisons.undoVote': {
    ...ofComparison,
    input: ({ comparison, vote }) => ({ id: comparison, voteId: vote }),
  },
  'comparisons.clearVotes': ofComparison,

  'curation.mark': curating(() => ({ favourite: false, rating: 1 })),
  'curation.tag': curating(({ tag }) => ({ add: ['mine'], remove: [tag] })),
  'curation.collect': {
    ...curating(({ collection }) => ({ collectionId: collection, how: 'remove' })),
    expected: refusedToOthers,
  },
  'curation.trash': curating(() => ({})),
  'curation.restore': curating(() => ({})),
  'curation.undo': { input: ({ undo }) => ({ token: undo }), expected: refusedToOthers },
  'curation.count': {
    input: ({ result }) => ({ target: { ids: [result] } }),
    expected: ofNobody,
  },
  'curation.emptyTrash': { input: ({ trashed }) => ({ ids: [trashed] }), expected: ofEach },
  'curation.tags': listed,

  'generate.generate': {
    input: ({ run }) => ({ runId: run, settings: exampleSettings(`a try, ${uuid()}`), count: 1 }),
    expected: { ...ofNobody, member: 'refused' },
  },

  'generations.cancelGeneration': ofFinished,
  'generations.retryGeneration': ofFinished,
  'generations.sendAgain': ofFinished,
  'generations.fetchAgain': ofFinished,
  'generations.dismissGeneration': ofFinished,
  'generations.deleteGeneration': ofResult,
  'generations.restoreGeneration': ofResult,

  'presets.savePreset': {
    input: ({ preset }) => ({ id: preset, name: 'Mine', settings: exampleSettings('mine') }),
    expected: onlyTheirs,
  },
  'presets.renamePreset': { input: ({ preset }) => ({ id: preset, name: 'Mine' }), expected: onlyTheirs },
  'presets.deletePreset': { input: ({ preset }) => ({ id: preset }), expected: onlyTheirs },
  'presets.listPresets': { input: ({ plan }) => ({ model: plan.models[0].model }), expected: ofEach },

  'refill.refill': { expected: { ...refusedToOthers, member: 'refused' } },
  'refresh-page.refreshPage': { expected: forAll },

  'reproduce.reproduce': {
    input: ({ result }) => ({ id: result, runId: uuid() }),
    expected: onlyTheirs,
  },
  'reproduce.promote': {
    input: ({ result, dearer }) => ({ id: result, runId: uuid(), model: dearer }),
    expected: onlyTheirs,
  },

  'searches.saveSearch': {
    input: ({ search }) => ({ id: search, name: 'Mine', text: 'mine' }),
    expected: onlyTheirs,
  },
  'searches.deleteSearch': { input: ({ search }) => ({ id: search }), expected: onlyTheirs },

  'shares.createShare': {
    input: ({ result }) => link({ subject: { kind: 'results', ids: [result] } }),
    expected: refusedToOthers,
  },
  'shares.changeShare': { ...ofShare, input: ({ share }) => ({ id: share, password: 'mine now' }) },
  'shares.forgetEndedShares': listed,
  'shares.revokeShare': ofShare,
  'shares.renewShare': ofShare,
};
