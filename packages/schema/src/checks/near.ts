import { nearest } from "../nearest.ts";

/** The known name perhaps meant, as a field that is left out when none is near. */
export function near(name: string, known: Iterable<string>): { readonly nearest?: string } {
  const found = nearest(name, known);
  return found === undefined ? {} : { nearest: found };
}
