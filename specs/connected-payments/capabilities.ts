/** What a Connected Payments sandbox may not be able or willing to do; without it, what needs it is not applicable. */
import type { Capability } from '../../src/vocabulary/api.ts';

export const connectedPaymentsCapabilities: Readonly<Record<string, Capability>> = {
  storesCards: { meaning: 'tokens of cards may be created', operations: ['createToken', 'retrieveMaskedPan'] },
  registersEndpoints: {
    meaning: 'endpoints for notifications may be registered; no service deletes one',
    operations: ['createNotificationEndpoint'],
  },
};
