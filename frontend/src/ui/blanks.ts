function isBlank(value: unknown): boolean {
  return value === undefined || value === null || value === "";
}

/** What was filled in; blanks are left out, which the server takes for "not given". */
export function withoutBlanks<Values extends object>(values: Values): Values {
  return Object.fromEntries(
    Object.entries(values).filter(([, value]) => !isBlank(value)),
  ) as Values;
}

/** Everything, blanks as null, which the server takes for "cleared". */
export function blanksCleared<Values extends object>(values: Values): Values {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, isBlank(value) ? null : value]),
  ) as Values;
}
