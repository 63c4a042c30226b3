exports.windows = function windows(n) {
  if (n) {
    return 1;
  }
  return 2;
};
exports.idle = () => {
  return 3;
};
