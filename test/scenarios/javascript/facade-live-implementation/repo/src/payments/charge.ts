export class Charge {
  readonly cents: number;

  constructor(cents: number) {
    this.cents = cents;
  }

  fee(): number {
    return Math.ceil(this.cents * 0.014) + 25;
  }
}
