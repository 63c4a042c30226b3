export class NotFound extends Error {
  status = 404;

  toJSON() {
    return { status: this.status, message: this.message };
  }
}

export class SoldOut extends NotFound {}
