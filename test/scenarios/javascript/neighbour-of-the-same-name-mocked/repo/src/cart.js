export class Cart {
  constructor() {
    this.items = [];
  }

  add(name, quantity) {
    this.items.push({ name, quantity });
    return this;
  }

  count() {
    return this.items.reduce((sum, item) => sum + item.quantity, 0);
  }
}
