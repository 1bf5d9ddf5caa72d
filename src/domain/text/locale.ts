/** The languages a user reads: Vietnamese first, English second. */
export type Locale = 'vi' | 'en';
