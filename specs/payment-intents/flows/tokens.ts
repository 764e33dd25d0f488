/** Flows about the token endpoint. */
import { theCredentials } from '../../../fixtures/payment-intents/recipes/tokens.ts';
import { changed, without } from '../../../src/vocabulary/change.ts';
import { approved, type Flow } from '../../../src/vocabulary/flow.ts';
import { isNot } from '../../../src/vocabulary/matchers.ts';
import { from } from '../../../src/vocabulary/reference.ts';
import { check, flow, step } from '../words.ts';
import { isJsonWebToken } from './matchers.ts';
import { keptOut } from './steps.ts';

export const tokensFlows: readonly Flow[] = [
  flow('Valid client credentials give a JSON Web Token', [
    step('The client asks for a token', {
      call: 'createToken',
      body: theCredentials(),
      expect: approved,
      proves: 'PIN-AUTH-01',
      checks: [check('PIN-AUTH-01', '/access_token', isJsonWebToken)],
      keep: { token: '/access_token' },
    }),
    step('Another one is given for the asking', {
      call: 'createToken',
      body: theCredentials(),
      expect: approved,
      checks: [check('PIN-AUTH-07', '/access_token', isNot(from('token')))],
    }),
  ]),
  flow('Wrong client credentials give no token', [
    step('With the right credentials there is a token', {
      call: 'createToken',
      body: theCredentials(),
      expect: approved,
    }),
    step('With a wrong secret there is none', {
      call: 'createToken',
      body: theCredentials(),
      wrong: changed('/client_secret', 'tollgate-wrong-secret'),
      expect: keptOut,
      proves: 'PIN-AUTH-02',
    }),
    step('Without a secret there is none', {
      call: 'createToken',
      body: theCredentials(),
      wrong: without('/client_secret'),
      expect: keptOut,
      proves: 'PIN-AUTH-02',
    }),
    step('Without an id there is none', {
      call: 'createToken',
      body: theCredentials(),
      wrong: without('/client_id'),
      expect: keptOut,
      proves: 'PIN-AUTH-02',
    }),
    step('With an id that nobody has there is none', {
      call: 'createToken',
      body: theCredentials(),
      wrong: changed('/client_id', 'tollgate-no-such-client'),
      expect: keptOut,
      proves: 'PIN-AUTH-02',
    }),
  ]),
];
