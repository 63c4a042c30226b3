/** Days as people write them, such as 2027-03-31. Knows no clock. */

/** True for a day of the calendar, year first: 2027-02-30 is none. */
export const isDay = (text: string): boolean => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(text);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
};
