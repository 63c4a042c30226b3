import { Cart } from "../cart";

const cases = [1, 2, 3].map((quantity) => [`${quantity} cups`, quantity]);

describe.each(cases)("%s", (title, quantity) => {
  it(`${title} are counted`, () => {
    expect(new Cart().add("cup", quantity).count()).toBe(quantity);
  });
});
