import { Store } from "./store.js";

export class MemoryStore extends Store {
  #values = new Map();

  get(key) {
    return this.#values.get(key) ?? null;
  }

  set(key, value) {
    this.#values.set(key, value);
  }
}
