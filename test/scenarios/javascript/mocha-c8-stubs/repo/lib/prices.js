function net(cents, quantity) {
  return cents * quantity;
}

function gross(cents, quantity, rate) {
  return Math.round(net(cents, quantity) * (1 + rate));
}

module.exports = { net, gross };
