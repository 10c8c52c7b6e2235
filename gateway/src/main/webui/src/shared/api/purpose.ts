/** What nearly every reader of personal data does; named with each request that reads them. */
export const keepingTheRegister = 'member-register';

export const forPurpose = (purpose: string) => ({ Purpose: purpose });
