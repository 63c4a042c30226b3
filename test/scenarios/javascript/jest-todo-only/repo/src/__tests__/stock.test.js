describe("stock", () => {
  it.todo("receives a delivery");
  it.todo("takes from the shelf");
});
