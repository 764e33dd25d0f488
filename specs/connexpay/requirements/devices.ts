/** What ConnexPay's document promises of devices. */
import type { Requirement } from '../../../src/vocabulary/requirement.ts';

const section = 'Device > Get all devices';
const operations = ['listDevices'] as const;

export const devicesRequirements = [
  {
    id: 'CXP-DEVICE-01',
    statement: 'A device on which the user runs transactions is in the list of devices, once.',
    basis: 'documented',
    source: { section, locator: 'sentence below the example' },
    operations: ['listDevices', 'createSale'],
  },
  {
    id: 'CXP-DEVICE-02',
    statement: 'The count of the list of devices is the number of devices in it.',
    basis: 'implied',
    source: { section, locator: 'example response, count and ret' },
    operations,
  },
  {
    id: 'CXP-DEVICE-03',
    statement: 'No two devices in the list have the same guid.',
    basis: 'implied',
    source: { section, locator: 'example response, guid, by which transactions name their device' },
    operations,
  },
  {
    id: 'CXP-DEVICE-04',
    statement: 'The list holds no device of a merchant that the user does not administer.',
    basis: 'implied',
    source: { section, locator: 'sentence below the example; Other Errors, row “No Devices were found …”' },
    operations: ['listDevices', 'createSale'],
    ambiguities: ['CXP-AMB-103'],
  },
] as const satisfies readonly Requirement[];
