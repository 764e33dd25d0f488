/** What a ConnexPay target gives a test to stand on, and the environment variables that tell it for a sandbox. */
import type { Given } from '../../src/vocabulary/api.ts';

export const connexpayGiven: Readonly<Record<string, Given>> = {
  username: { variable: 'CONNEXPAY_USERNAME', secret: false, required: true, meaning: 'user of the sandbox' },
  password: { variable: 'CONNEXPAY_PASSWORD', secret: true, required: true, meaning: 'password of that user' },
  deviceGuid: {
    variable: 'CONNEXPAY_DEVICE_GUID',
    secret: false,
    required: false,
    meaning: "device that transactions are run on; without it, the user's first one",
  },
  merchantGuid: {
    variable: 'CONNEXPAY_MERCHANT_GUID',
    secret: false,
    required: false,
    meaning: 'merchant of that device; searches and issued cards need it',
  },
  isoNumber: {
    variable: 'CONNEXPAY_ISO_NUMBER',
    secret: false,
    required: false,
    meaning: 'number of an active ISO, for which users are registered',
  },
  inactiveIsoNumber: {
    variable: 'CONNEXPAY_INACTIVE_ISO_NUMBER',
    secret: false,
    required: false,
    meaning: 'number of an ISO that is not active',
  },
  siblingDeviceGuid: {
    variable: 'CONNEXPAY_SIBLING_DEVICE_GUID',
    secret: false,
    required: false,
    meaning: 'device of the same user but of another merchant account',
  },
  foreignDeviceGuid: {
    variable: 'CONNEXPAY_FOREIGN_DEVICE_GUID',
    secret: false,
    required: false,
    meaning: 'device of a merchant that the user does not administer',
  },
  foreignMerchantGuid: {
    variable: 'CONNEXPAY_FOREIGN_MERCHANT_GUID',
    secret: false,
    required: false,
    meaning: 'that merchant',
  },
  foreignUsername: {
    variable: 'CONNEXPAY_FOREIGN_USERNAME',
    secret: false,
    required: false,
    meaning: 'user who administers only that merchant',
  },
  foreignPassword: {
    variable: 'CONNEXPAY_FOREIGN_PASSWORD',
    secret: true,
    required: false,
    meaning: 'password of that user',
  },
  recurringBillingGuid: {
    variable: 'CONNEXPAY_RECURRING_BILLING_GUID',
    secret: false,
    required: false,
    meaning: 'an active recurring billing of the merchant, paid by card',
  },
};
