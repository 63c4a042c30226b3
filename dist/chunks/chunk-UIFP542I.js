// src/model/ratio.ts
var hundredths = (percent2) => Math.round(percent2 * 100);
var percent = (value) => value / 100;
var plus = (a, b) => ({ hit: a.hit + b.hit, total: a.total + b.total });
var plusKnown = (a, b) => a === null ? b : b === null ? a : plus(a, b);
var missed = ({ hit, total }) => total - hit;
var reaches = ({ hit, total }, target) => BigInt(hit) * 10000n >= BigInt(target) * BigInt(total);
var missing = ({ hit, total }, target) => Math.max(0, Number((BigInt(target) * BigInt(total) + 9999n) / 10000n) - hit);
var isBelow = (now, before) => now.total > 0 && before.total > 0 && BigInt(now.hit) * BigInt(before.total) < BigInt(before.hit) * BigInt(now.total);
var fellByMoreThan = (now, before, tolerance) => now.total > 0 && before.total > 0 && (BigInt(before.hit) * BigInt(now.total) - BigInt(now.hit) * BigInt(before.total)) * 10000n > BigInt(tolerance) * BigInt(now.total) * BigInt(before.total);
var share = ({ hit, total }) => total === 0 ? null : Number(BigInt(hit) * 10000n / BigInt(total));
var show = (ratio) => {
  const value = ratio === null ? null : share(ratio);
  return value === null ? "\u2013" : `${percent(value)} %`;
};

module.exports = { hundredths, percent, plus, plusKnown, missed, reaches, missing, isBelow, fellByMoreThan, share, show };
