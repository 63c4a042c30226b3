/** Writes minutes since midnight as "12:30". */
export function formatTime(minutes) {
  if (minutes < 0) return `-${formatTime(-minutes)}`;
  const pad = (number) => String(number).padStart(2, "0");
  return `${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
}
