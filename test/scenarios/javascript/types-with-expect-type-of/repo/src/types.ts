export interface Money {
  readonly cents: number;
  readonly currency: "EUR" | "CHF";
}

export type Priced<Item> = Item & { readonly price: Money };
