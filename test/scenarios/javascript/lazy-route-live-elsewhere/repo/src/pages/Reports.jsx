import React from "react";

export default function Reports({ rows }) {
  return <ul>{rows.map((row) => <li key={row}>{row}</li>)}</ul>;
}
