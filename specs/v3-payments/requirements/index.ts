/** All requirement rows of V3 Payments, and the type of their ids. */
import { answersRequirements } from './answers.ts';
import { basicsRequirements } from './basics.ts';
import { lifeCyclesRequirements } from './life-cycles.ts';
import { notificationsRequirements } from './notifications.ts';

export const v3PaymentsRequirements = {
  basics: basicsRequirements,
  answers: answersRequirements,
  notifications: notificationsRequirements,
  'life-cycles': lifeCyclesRequirements,
} as const;

export type V3PaymentsRequirementId =
  (typeof v3PaymentsRequirements)[keyof typeof v3PaymentsRequirements][number]['id'];
