/** Reads "12:30" as minutes since midnight. */
export function parseTime(text) {
  const match = /^(\d{1,2}):(\d{2})$/.exec(text);
  if (!match) throw new Error(`not a time: ${text}`);
  const [hours, minutes] = [Number(match[1]), Number(match[2])];
  if (hours > 23 || minutes > 59) throw new Error(`no such time: ${text}`);
  return hours * 60 + minutes;
}
