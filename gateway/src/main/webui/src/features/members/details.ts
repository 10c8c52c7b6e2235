/** The further facts that the register may hold (contract: `details`), the most used first. */
export const contactDetails = ['phone', 'email', 'address', 'hometown', 'occupation', 'position'] as const;

export const furtherDetails = [
  'schooling',
  'qualification',
  'political-theory',
  'computing',
  'languages',
  'activity',
  'association',
  'joined-union-at',
  'card-issued-at',
  'admission-resolution',
  'joined-party-on',
  'citizen-number-issued-on',
  'citizen-number-issued-by',
] as const;

export const details = [...contactDetails, ...furtherDetails];

export type Detail = (typeof details)[number];
