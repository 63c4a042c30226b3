export function greeting(name: string): string {
  return `Dear ${name},`;
}

export function signature(team: string): string {
  return `Yours, ${team}`;
}
