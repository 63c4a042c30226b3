export function isHoliday(day) {
  return day === "12-25";
}
