export function member(name, born) {
  return { name, born };
}

export function age({ born }, year) {
  return year - born;
}

export function mayBorrow(person, year) {
  return age(person, year) >= 6;
}
