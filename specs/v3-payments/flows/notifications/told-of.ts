/** What flows about notifications have in common. */
import { receive } from '../../words.ts';

export const needs = { needs: ['control', 'receiver'] } as const;

/** Whether what a payment begins with is told as well is open; where it is, no later count says anything. */
export const itsFirstStatusIsNot = receive('What it begins with is not notified', {
  webhook: 'paymentStatusChanged',
  count: 0,
  proves: 'V3P-NOTIFY-13',
});
