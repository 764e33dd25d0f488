/** The lives that a purchase and a pre-authorisation of Connected Payments have, as its document tells them. */
import { preAuthorisationLife } from './life-cycle/pre-authorisation.ts';
import { purchaseLife } from './life-cycle/purchase.ts';

export const connectedPaymentsLifeCycles = [purchaseLife, preAuthorisationLife];
