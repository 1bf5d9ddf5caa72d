import { createContext } from 'react';

/**
 * Whether fixes may be pressed: nothing is being done, and the list is of what the sheet says since the
 * last writing. Between the two a second press would write what is written already.
 */
export const MayFix = createContext(false);
