interface Item {
  readonly name: string;
  readonly quantity: number;
}

export class Cart {
  items: Item[];

  constructor() {
    this.items = [];
  }

  add(name: string, quantity: number): this {
    this.items.push({ name, quantity });
    return this;
  }

  count(): number {
    return this.items.reduce((sum, item) => sum + item.quantity, 0);
  }
}
