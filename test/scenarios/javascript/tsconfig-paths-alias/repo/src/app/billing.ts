import { net } from "./prices";
import { taxOf } from "./tax";

export interface Line {
  readonly cents: number;
  readonly quantity: number;
}

export class Bill {
  private readonly lines: Line[] = [];

  add(line: Line): this {
    this.lines.push(line);
    return this;
  }

  total(): number {
    const sum = this.lines.reduce((cents, line) => cents + net(line.cents, line.quantity), 0);
    return sum + taxOf(sum);
  }
}
