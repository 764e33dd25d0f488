/** The harmless call by which it shows whether a ConnexPay target lets its user in. */
import { answered } from '../../src/vocabulary/flow.ts';
import { step } from './words.ts';

export const connexpayProbe = step('The devices of the user are listed', { call: 'listDevices', expect: answered });
