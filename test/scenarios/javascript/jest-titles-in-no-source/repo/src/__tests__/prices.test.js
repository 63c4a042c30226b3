import { gross, net } from "../prices";

const cases = [[net, 1000], [gross, 1200]].map(([price, cents]) => [`${price.name} price`, price, cents]);

describe.each(cases)("%s", (title, price, cents) => {
  it(`${title} is ${cents}`, () => {
    expect(price(250, 4, 0.2)).toBe(cents);
  });
});
