export class Store {
  get(_key) {
    throw new Error("every store reads in its own way");
  }

  set(_key, _value) {
    throw new Error("every store writes in its own way");
  }
}
