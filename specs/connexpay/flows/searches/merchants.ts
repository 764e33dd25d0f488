/** A search is a search of one merchant, the user's own, and of all its devices. */
import { aForeignToken } from '../../../../fixtures/connexpay/recipes/accounts.ts';
import type { Criteria, SearchRequest } from '../../../../fixtures/connexpay/recipes/searches.ts';
import { without } from '../../../../src/vocabulary/change.ts';
import { answered, approved, type Flow, refused } from '../../../../src/vocabulary/flow.ts';
import { from } from '../../../../src/vocabulary/reference.ts';
import type { ConnexpayRequirementId } from '../../requirements/index.ts';
import { check, flow, step } from '../../words.ts';
import { searchKinds } from './search-kinds.ts';
import { search } from './search-steps.ts';

export const pages = [
  { how: 'without a page', path: {} },
  { how: 'for a page', path: { page: 1 } },
  { how: 'for a page of a size', path: { page: 1, size: 2 } },
] as const;

const mandatory = searchKinds.map((kind) =>
  flow(
    `A search for ${kind.many} names its merchant`,
    [
      ...kind.make({ name: 'one', ordinal: 'first' }),
      ...pages.flatMap(({ how, path }) => [
        search(kind.base, `A search ${how} is answered`, [kind.narrow], { ...path, expect: approved }),
        search(kind.base, `The same search ${how} is refused if it names no merchant`, [kind.narrow], {
          ...path,
          wrong: without('/MerchantGuid'),
          expect: refused,
          proves: 'CXP-SEARCH-04',
        }),
      ]),
    ],
    { needs: ['merchantGuid'] },
  ),
);

const theirMerchant: Criteria<SearchRequest> = ({ world }) => ({ MerchantGuid: world.foreignMerchantGuid ?? '' });

/** A refused search has found nothing either. */
const foreign = searchKinds.map((kind) =>
  flow(
    `The ${kind.many} of a merchant are found by nobody else`,
    [
      step('A user of another merchant logs in', {
        call: 'createToken',
        body: aForeignToken(),
        expect: approved,
        keep: { theirToken: '/access_token' },
      }),
      ...kind.make({ name: 'one', ordinal: 'other user’s', device: 'foreignDeviceGuid', auth: from('theirToken') }),
      search(kind.base, 'That user finds it', [theirMerchant, kind.narrow], {
        auth: from('theirToken'),
        expect: approved,
        checks: [check('CXP-SEARCH-01', '/ret', kind.sight.found('one'))],
      }),
      ...pages.flatMap(({ how, path }) => [
        search(kind.base, `A search of our own merchant ${how} does not find it`, [kind.narrow], {
          ...path,
          checks: [check('CXP-SEARCH-05', '/ret', kind.sight.missed('one'))],
        }),
        search(kind.base, `A search of that merchant ${how} does not find it for us`, [theirMerchant, kind.narrow], {
          ...path,
          expect: answered,
          checks: [check('CXP-SEARCH-05', '/ret', kind.sight.missed('one'))],
        }),
      ]),
    ],
    { needs: ['merchantGuid', 'foreignUsername', 'foreignPassword', 'foreignDeviceGuid', 'foreignMerchantGuid'] },
  ),
);

const ofAnyDevice = searchKinds.map((kind) =>
  flow(
    `${kind.aOne} is found on whichever device of the merchant it was run`,
    [
      ...kind.make({ name: 'one', ordinal: 'first', device: 'twinDeviceGuid' }),
      search(kind.base, `The ${kind.one} of the other device is found`, [kind.narrow], {
        checks: [check('CXP-SEARCH-01', '/ret', kind.sight.found('one'))],
      }),
    ],
    { needs: ['merchantGuid', 'twinDeviceGuid'] },
  ),
);

export const merchantsFlows: readonly Flow<ConnexpayRequirementId>[] = [...mandatory, ...foreign, ...ofAnyDevice];
