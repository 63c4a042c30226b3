import { isLow, receive, take } from "../stock";

jest.mock("../stock");

const cases = [receive, take, isLow].map((call, index) => [`answers ${index + 1}`, call]);

describe.each(cases)("%s", (title, call) => {
  it(`${title} of three`, () => {
    expect(call()).toBeUndefined();
  });
});
