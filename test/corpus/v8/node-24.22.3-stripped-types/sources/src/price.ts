/** A price, which is nothing at run time – “not even text”. */
export interface Price {
  readonly cents: number;
}

export function tax({ cents }: Price, rate: number = 19): number {
  if (cents < 0) {
    return 0;
  }
  return Math.round((cents * rate) / 100);
}

export const never = (price: Price): number => {
  return price.cents;
};
