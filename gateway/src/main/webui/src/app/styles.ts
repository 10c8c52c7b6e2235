import createCache from '@emotion/cache';
import { cspNonce } from '@/shared/csp-nonce';

/** Where the components library writes its rules, allowed by the nonce of this page. */
export const styles = createCache({ key: 'uutu', nonce: cspNonce });
