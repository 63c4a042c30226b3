exports.idle = (minutes) => {
  if (minutes > 10) return "away";
  return "here";
};
