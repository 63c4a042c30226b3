export class NotFound extends Error {}

export class SoldOut extends NotFound {}
