/** Reads the times of JUnit reports, as many locales and tools write them. Knows nothing else of the format. */

/** Longer than any test run: beyond it a time is something else, such as a clock's reading. */
const MAX_SECONDS = 1e9;

const PLAIN = /^(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;
/** "1,234.56", and "1,234", which Jenkins reads the same. */
const GROUPED = /^[1-9]\d{0,2}(?:,\d{3})+(?:\.\d*)?$/;
/** "0,03", "12,5", and "0,160", which cannot be a group. */
const DECIMAL_COMMA = /^\d+,\d+$/;

const normal = (time: string): string | null =>
  PLAIN.test(time) ? time
    : GROUPED.test(time) ? time.replaceAll(",", "")
      : DECIMAL_COMMA.test(time) ? time.replace(",", ".")
        : null;

/** The seconds that a time attribute says; null for what is no time: "NaN", "-1", "80.803us", nothing at all. */
export const readSeconds = (time: string): number | null => {
  const text = normal(time.trim());
  return text === null || Number(text) > MAX_SECONDS ? null : Number(text);
};
