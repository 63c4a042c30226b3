/** A price, which is nothing at run time. */
export interface Price {
  readonly cents: number;
  readonly kind?: "standard" | "reduced";
}

const RATES = { standard: 19, reduced: 7 } as const;

export function tax(price: Price): number {
  const rate = RATES[price.kind ?? "standard"];

  if (price.cents < 0) {
    // Nobody pays a tax on what is given back.
    return 0;
  }
  return Math.round((price.cents * rate) / 100);
}

export class Till {
  private readonly prices: Price[] = [];

  add(price: Price): this {
    this.prices.push(price);
    return this;
  }

  async total(): Promise<number> {
    return this.prices.reduce(
      (sum, price) => sum + price.cents + tax(price),
      0,
    );
  }

  clear(): void {
    this.prices.length = 0;
  }
}

export type Kind = NonNullable<Price["kind"]>;
