/** How the program ends: one number for each verdict, and one for a bug of ours. */

/** The exit codes of the contract. Wrong usage is incomplete too: nothing was judged. */
export const EXIT = { passed: 0, failed: 1, incomplete: 2, bug: 3 } as const;
