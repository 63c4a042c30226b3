export { balance, post } from "#books/ledger";
export { gross } from "#prices";
