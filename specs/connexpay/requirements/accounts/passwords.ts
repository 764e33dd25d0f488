/** What ConnexPay's document promises of changing and resetting a password. */
import type { Requirement } from '../../../../src/vocabulary/requirement.ts';

const change = 'Accounts > Change user password';
const request = 'Accounts > Reset user password request';
const reset = 'Accounts > Reset user password';

export const passwordsRequirements = [
  {
    id: 'CXP-PASSWORD-01',
    statement: 'After a change the new password logs in.',
    basis: 'documented',
    source: { section: change, locator: 'sentence below the examples' },
    operations: ['changePassword', 'createToken'],
  },
  {
    id: 'CXP-PASSWORD-02',
    statement: 'After a change the old password no longer logs in.',
    basis: 'implied',
    source: { section: change, locator: 'rows OldPassword and NewPassword' },
    operations: ['changePassword', 'createToken'],
  },
  {
    id: 'CXP-PASSWORD-03',
    statement: 'A change that was made is answered with the message “Success”.',
    basis: 'implied',
    source: { section: change, locator: 'example response' },
    operations: ['changePassword'],
  },
  {
    id: 'CXP-PASSWORD-04',
    statement: 'Without the right old password nothing is changed.',
    basis: 'implied',
    source: { section: change, locator: 'row OldPassword' },
    operations: ['changePassword', 'createToken'],
  },
  {
    id: 'CXP-PASSWORD-05',
    statement: 'When the new password and its confirmation differ, nothing is changed.',
    basis: 'implied',
    source: { section: change, locator: 'rows NewPassword and ConfirmPassword' },
    operations: ['changePassword', 'createToken'],
  },
  {
    id: 'CXP-PASSWORD-06',
    statement: 'The password of a user name that nobody has cannot be changed.',
    basis: 'implied',
    source: { section: change, locator: 'row Username' },
    operations: ['changePassword'],
  },
  {
    id: 'CXP-PASSWORD-07',
    statement: 'A change that lacks a mandatory field is refused.',
    basis: 'documented',
    source: { section: change, locator: 'Query Parameters, column M/C/O' },
    operations: ['changePassword'],
  },
  {
    id: 'CXP-PASSWORD-08',
    statement: 'Asking for a reset is answered with the message “Success. Email sent.”.',
    basis: 'implied',
    source: { section: request, locator: 'example response' },
    operations: ['requestPasswordReset'],
  },
  {
    id: 'CXP-PASSWORD-09',
    statement: 'The key of a reset is mailed to the user.',
    basis: 'documented',
    source: { section: reset, locator: 'row Key' },
    operations: ['requestPasswordReset', 'resetPassword'],
  },
  {
    id: 'CXP-PASSWORD-10',
    statement: 'A reset is not granted to a user name that nobody has.',
    basis: 'documented',
    source: { section: 'Other Errors', locator: 'row “Username does not exist”' },
    operations: ['requestPasswordReset'],
  },
  {
    id: 'CXP-PASSWORD-11',
    statement: 'A request for a reset that names no user is refused.',
    basis: 'documented',
    source: { section: request, locator: 'Query Parameters, column M/C/O' },
    operations: ['requestPasswordReset'],
  },
  {
    id: 'CXP-PASSWORD-12',
    statement: 'Asking for a reset changes no password: the present one goes on logging in.',
    basis: 'implied',
    source: { section: request, locator: 'sentence below the examples' },
    operations: ['requestPasswordReset', 'createToken'],
  },
  {
    id: 'CXP-PASSWORD-13',
    statement: 'The mailed key sets a new password, which logs in.',
    basis: 'documented',
    source: { section: reset, locator: 'sentence below the examples' },
    operations: ['resetPassword', 'createToken'],
  },
  {
    id: 'CXP-PASSWORD-14',
    statement: 'After a reset the old password no longer logs in.',
    basis: 'implied',
    source: { section: reset, locator: 'sentence below the examples' },
    operations: ['resetPassword', 'createToken'],
  },
  {
    id: 'CXP-PASSWORD-15',
    statement: 'A reset that was made is answered with the message “Success. Password changed.”.',
    basis: 'implied',
    source: { section: reset, locator: 'example response' },
    operations: ['resetPassword'],
  },
  {
    id: 'CXP-PASSWORD-16',
    statement: 'A key that was never mailed resets nothing.',
    basis: 'documented',
    source: { section: 'Other Errors', locator: 'row “Key does not exist”' },
    operations: ['resetPassword'],
  },
  {
    id: 'CXP-PASSWORD-17',
    statement: 'A key that has expired resets nothing.',
    basis: 'documented',
    source: { section: 'Other Errors', locator: 'row “Key expired”' },
    operations: ['resetPassword'],
  },
  {
    id: 'CXP-PASSWORD-18',
    statement: 'When the new password of a reset and its confirmation differ, nothing is reset.',
    basis: 'implied',
    source: { section: reset, locator: 'rows NewPassword and ConfirmPassword' },
    operations: ['resetPassword', 'createToken'],
  },
  {
    id: 'CXP-PASSWORD-19',
    statement: 'A reset that lacks a mandatory field is refused.',
    basis: 'documented',
    source: { section: reset, locator: 'Query Parameters, column M/C/O' },
    operations: ['resetPassword'],
  },
] as const satisfies readonly Requirement[];
