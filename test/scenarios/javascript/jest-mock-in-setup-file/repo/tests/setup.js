jest.mock("../src/stock", () => ({ receive: () => 12, left: () => 12 }));
