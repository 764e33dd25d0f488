/** The lives that a sale and an authOnly have, as the document of ConnexPay tells them. */
import { authOnlyLife } from './life-cycle/auth-only.ts';
import { saleLife } from './life-cycle/sale.ts';

export const connexpayLifeCycles = [saleLife, authOnlyLife];
