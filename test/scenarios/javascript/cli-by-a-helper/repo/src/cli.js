export function main(names) {
  console.log(`hello ${names.join(" and ")}`);
}

if (process.argv[1] === import.meta.filename) main(process.argv.slice(2));
