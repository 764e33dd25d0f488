/** Flows about devices. */
import { aSale } from '../../../fixtures/connexpay/recipes/payments.ts';
import { approved, type Flow, refused } from '../../../src/vocabulary/flow.ts';
import { satisfies } from '../../../src/vocabulary/matchers.ts';
import { from } from '../../../src/vocabulary/reference.ts';
import { check, flow, step } from '../words.ts';
import { countIsNumberOfRows } from './counts.ts';

/** In lower case, as a target may write guids otherwise than they were given. */
function guidsOf(devices: unknown): string[] {
  return Array.isArray(devices) ? devices.map(({ guid }: { guid?: unknown }) => String(guid).toLowerCase()) : [];
}

const eachOnce = satisfies('no guid twice', (devices) => new Set(guidsOf(devices)).size === guidsOf(devices).length);

/** The list has the device so many times. */
const holds = (times: number, device: unknown) =>
  satisfies(
    `the device ${times} time(s)`,
    (devices, guid) => guidsOf(devices).filter((each) => each === String(guid).toLowerCase()).length === times,
    device,
  );

export const devicesFlows: readonly Flow[] = [
  flow('A device that runs transactions is in the list of devices', [
    step('A sale is approved on the device', {
      call: 'createSale',
      body: aSale(),
      expect: approved,
      keepSent: { device: '/DeviceGuid' },
    }),
    step('The list holds the device, and each device once', {
      call: 'listDevices',
      expect: approved,
      proves: 'CXP-DEVICE-01',
      checks: [
        check('CXP-DEVICE-01', '/ret', holds(1, from('device'))),
        check('CXP-DEVICE-02', '', countIsNumberOfRows),
        check('CXP-DEVICE-03', '/ret', eachOnce),
      ],
    }),
  ]),

  flow(
    'A device of somebody else’s merchant neither runs a sale nor is in the list',
    [
      step('A sale on the own device is approved', {
        call: 'createSale',
        body: aSale(),
        expect: approved,
        keepSent: { device: '/DeviceGuid' },
      }),
      step('A sale on the other device is refused', {
        call: 'createSale',
        body: (stand) => aSale({ DeviceGuid: stand.world.foreignDeviceGuid ?? '' })(stand),
        expect: refused,
        keepSent: { otherDevice: '/DeviceGuid' },
      }),
      step('The list holds the own device and not the other', {
        call: 'listDevices',
        expect: approved,
        proves: 'CXP-DEVICE-01',
        checks: [
          check('CXP-DEVICE-01', '/ret', holds(1, from('device'))),
          check('CXP-DEVICE-04', '/ret', holds(0, from('otherDevice'))),
        ],
      }),
    ],
    { needs: ['foreignDeviceGuid'] },
  ),
];
