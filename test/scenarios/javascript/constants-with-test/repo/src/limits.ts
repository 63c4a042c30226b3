export const MAX_ITEMS = 50;
export const CURRENCIES = ["EUR", "CHF"] as const;
