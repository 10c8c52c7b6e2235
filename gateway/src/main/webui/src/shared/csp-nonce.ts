/** The gateway writes a fresh one into the page with each answer; styles made at run time carry it. */
export const cspNonce = document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? '';
