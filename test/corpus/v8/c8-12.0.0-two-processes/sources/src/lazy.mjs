#!/usr/bin/env node
export const twice = (n) => n * 2;

export function half(n) {
  try {
    if (n % 2) throw new Error("odd");
    return n / 2;
  } catch {
    return null;
  }
}

export async function later(n) {
  const value = await Promise.resolve(n);

  switch (value) {
    case 1:
      return "one";
    default:
      return "other";
  }
}
