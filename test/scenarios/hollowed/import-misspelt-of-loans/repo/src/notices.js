import { fine } from "./fines.js";

export function reminder(name, days) {
  return `Dear ${name}, your book is ${days} days late: ${fine(days)} cents.`;
}

export function welcome(name) {
  return `Welcome, ${name}.`;
}
