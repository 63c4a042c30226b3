export const receive = jest.fn(() => 12);

export const left = jest.fn(() => 12);
